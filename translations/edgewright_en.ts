<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>ComputedFacts</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message numerus="yes">
        <source>%1 was imported. Odd in it (%n):</source>
        <translation>
            <numerusform>%1 was imported. Odd in it (%n):</numerusform>
            <numerusform>%1 was imported. Odd in it (%n):</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgewright::Canvas</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgewright::CdnPanel</name>
    <message numerus="yes">
        <source>means of %n replications ± half of their 95 % confidence interval, what has none is of the first</source>
        <translation>
            <numerusform>mean of %n replication ± half of its 95 % confidence interval, what has none is of the first</numerusform>
            <numerusform>means of %n replications ± half of their 95 % confidence interval, what has none is of the first</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgewright::ExportFolder</name>
    <message numerus="yes">
        <source>Written to %1, files: %n</source>
        <translation>
            <numerusform>Written to %1, file: %n</numerusform>
            <numerusform>Written to %1, files: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace files: %n</source>
        <translation>
            <numerusform>Replace file: %n</numerusform>
            <numerusform>Replace files: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgewright::FieldEditor</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgewright::InspectorPanel</name>
    <message numerus="yes">
        <source>%n rows selected</source>
        <translation>
            <numerusform>%n row selected</numerusform>
            <numerusform>%n rows selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgewright::MainWindow</name>
    <message numerus="yes">
        <source>%n edit(s) brought back. Save to keep them.</source>
        <translation>
            <numerusform>%n edit brought back. Save to keep them.</numerusform>
            <numerusform>%n edits brought back. Save to keep them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written to %1</source>
        <translation>
            <numerusform>%n file written to %1</numerusform>
            <numerusform>%n files written to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgewright::OutlinePanel</name>
    <message numerus="yes">
        <source>%n rows selected</source>
        <translation>
            <numerusform>%n row selected</numerusform>
            <numerusform>%n rows selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgewright::PaletteModel</name>
    <message numerus="yes">
        <source>%n sites</source>
        <translation>
            <numerusform>%n site</numerusform>
            <numerusform>%n sites</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgewright::StatusLine</name>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation>
            <numerusform>%n node</numerusform>
            <numerusform>%n nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n link</numerusform>
            <numerusform>%n links</numerusform>
        </translation>
    </message>
</context>
</TS>
