<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>ComputedFacts</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hit ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users who enter here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Populations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fibre floor, one way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below the floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>faster than light in fibre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fibre route, expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the path of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can&apos;t reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median round trip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At percentile %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no service yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no node yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All replicas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodes inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flows that call it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Populations that fetch it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 was imported. Odd in it (%n):</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Edgewright drawings (*.edge.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that can be imported (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlacementPanel</name>
    <message>
        <source>%1 of %2</source>
        <comment>cores used of those there are</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>Share of requests, %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>advice</name>
    <message>
        <source>{} call {}, but no node that could host it is linked to {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>link {} to a node that can host {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} allow {} ms, but the round trip to the nearest node that could host {}, {}, takes {} ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draw a node that can host {} within {} ms round trip of {}, or allow more time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budgets that the network alone exceeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} fetch {}, but reach no point of presence with a cache: every request goes to the origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draw a point of presence with a content cache and link it to {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content that nothing caches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} takes {} ms one way over {} km; light in fibre needs at least {} ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} takes {} ms one way over {} km; light in vacuum needs at least {} ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set latency by distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set it to {} ms, which a fibre route of that distance takes, or correct the places of its ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links faster than light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 CPU core</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} CPU cores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} GiB of memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} GiB of storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 accelerator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} accelerators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} has no bandwidth: it carries nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state its bandwidth, or remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} loses every packet: it carries nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state its loss as measured, or remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} loses {} % of the packets; interactive use bears 3 % at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check the measurement, or route around it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links that carry nothing or lose much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is a node of {} without a site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is a node of {} at site {}, which the catalogue does not have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is a node of {} at site {}, which is no longer offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is a node of {} at site {}, which no official source confirms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a site of the catalogue, or set the provider to none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose {} ({}), the nearest site of the catalogue, or another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the nearest site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider nodes without a site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no node is of a tier that {} may run on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draw a node of such a tier, or allow the service more tiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} needs {}; the most that a node of its tiers has is {}, at {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give a node more, lower the service&apos;s demand, or allow it more tiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no single node of its tiers has all that {} needs at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give one node enough of everything, lower the service&apos;s demand, or allow it more tiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} asks for {} replicas, each on a node of its own; nodes that could host one: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draw more nodes that can host it, or ask for fewer replicas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is a compute site without {}: it can host no service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is a compute site without {}, yet it is to host {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state its capacity, or change its kind if it only carries traffic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services without a node that could host them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} have no latency budget: any placement is good enough for them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state how many milliseconds a request may take, or choose an application whose budget is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allow {} ms at percentile {}, as is known of the application {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set budget of the application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users without a latency budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} call no service and fetch no content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draw a flow to a service, or choose what they fetch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} are no users: they load nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state how many users there are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} make no requests: their rate is 0, so they load nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state how many requests a second one user makes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users without traffic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no request of any user reaches {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draw a flow to it from users or from a service that they use, or remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services that nobody calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is drawn as {}, {} to {} ms from the users, but its nearest users are {} ms away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check the latencies of the links on the way: no tier is that far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draw it as {}, or check the latencies of the links on the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set tier by latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiers that disagree with the latency from the users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not linked to the rest of the drawing: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not linked to any users: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draw a link to the rest, or remove what is not needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts without a link to the users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} and {} are Wavelength zones of one VPC, which can&apos;t talk to each other directly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove the link and join each zone to its Region instead: traffic between them goes that way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove link between Wavelength zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wavelength zones that are joined directly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} and {} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draw it as {}, or leave it: nearer than its tier harms nobody</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>assignment</name>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>base</name>
    <message>
        <source>stopped before it was done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cache</name>
    <message>
        <source>{} must be {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose another value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no eviction policy “{}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose one of: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number of requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 to 20 million</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the share of the warm-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 to 0.99</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number of buckets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 to 10,000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serving requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the populations that fetch contents make no requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give one of them users and a request rate above 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contents would cross {}, whose bandwidth is 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give the link its bandwidth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} can&apos;t reach {}, the origin of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>link them, or take the content away from the population</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all contents that {} fetches have the weight 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give one of them a share weight above 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no population fetches contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose contents for a population under “Fetch”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cache strategy</name>
    <message>
        <source>Time to live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stale while revalidate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purge on publish</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>canvas</name>
    <message>
        <source>what was dropped holds no node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drag an entry of the palette</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>catalog</name>
    <message>
        <source>resources/catalog/README.md says what the member must be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is not valid JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mend the JSON at this place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file holds a number that is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mend the number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the list “sources” is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the source “{}” stands twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give each source an id of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is not a catalogue of Edgewright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its “format” must be “edgewright-catalog”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the catalogue has a version that this program does not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use a file of version {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a row must be a JSON object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the member “{}” is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the member “{}” must be a word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the member “{}” must not be empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the member “{}” must be a number from {} to {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the member “{}” must be a whole number from 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the member “{}” must be true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the member “{}” must be a list of whole numbers from {} to {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the member “{}” must be a list of words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the source “{}” is not among the sources of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add it to “sources”, or name one that stands there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{}” is not one of the words that “{}” may be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write one of: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no provider “{}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a site has either both coordinates or none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add the other coordinate, or leave both out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the band of the tier ends before it begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give a maximum above the minimum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{}” stands twice in “{}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep one of the two rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the table “{}” must be a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write its rows between [ and ]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the catalogue gives bands of {} tiers in place of 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give the bands of device, edge, fog and cloud</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chart</name>
    <message>
        <source>{} requests after {} of warm-up, seed {}, policy {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caches answer {} % of requests; the origins see {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hit ratio, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hit ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulated time, s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulated time, min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulated time, h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulated time, days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, the busiest, stays between {} and {} % hits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hit ratio over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point of presence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time, s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half of all content is there within {} ms, 95 % within {} ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; {} more in the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until the body is there, ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Population</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency, ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the time goes; no population has a budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tightest: {} has {} of {} ms left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is {} ms over its {} ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}: {} of {} ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>medians; dotted: budget; origin: mean wait of content requests beyond the point of presence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round trip, ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network, ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processing, ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Origin, ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget, ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every latency budget is met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round trips of the users; no population has a budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} misses its {} ms: a replica on the way is overloaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} misses its {} ms budget in {} % of requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} samples a population, seed {}; dotted: budgets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round trip with all services, ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency distribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this chart has no data yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run the simulation first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this ending is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use .png, .svg, .pdf or .csv</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>name a project file, or ask for the eviction policies with --list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no provider “{}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose one of: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not expressible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no target “{}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name a project file, or ask for the targets with --list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name one or more of: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say which folder the manifests go to: -o DIR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a --format: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the format is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no format “{}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was odd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name the file to import, or ask for the formats with --list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say where to write the project: -o FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unconnected parts of the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no template “{}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose another name, or replace it with --force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round trip, ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--apply needs a file to write to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add -o FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing would be written without --apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add --apply, or leave -o out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no command “{}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no command is given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see `{} --help`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can&apos;t write to standard output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check the disk and what reads the output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is not enough memory for this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>try a smaller input, or fewer requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>command</name>
    <message>
        <source>&amp;Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ungroup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Align &amp;left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Align &amp;centres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Align &amp;right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Align &amp;top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Align &amp;middles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Align &amp;bottom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distribute &amp;horizontally</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distribute &amp;vertically</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;elete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New from &amp;template…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save drawing as &amp;picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Edgewright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Run all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Placement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;CDN caches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paint results over the drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Accept placement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Check the drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Latency charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Manifests…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All &amp;charts into a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Select</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a kind or a site…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Snap to grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset panels</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>content</name>
    <message>
        <source>Objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread of sizes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard deviation of the logarithm of the size; 0: all alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zipf exponent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The object of rank r is asked for in proportion to r to the minus this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share in the requests of a population that fetches several sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stale while revalidate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long after its end of life an object may be served while it is fetched anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean time between two updates of one object</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>edgewright::Canvas</name>
    <message>
        <source>50–200 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10–50 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1–10 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under 1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is drawn yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag a kind from the palette, or press Ctrl+K and say what you need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The topology. Tab walks over its nodes, arrows move what is selected, L starts a link, F2 renames.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a node or a group first, then rename it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select one node or group alone to rename it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>m</source>
        <comment>measured</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a</source>
        <comment>agreed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e</source>
        <comment>estimated</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linked %1 and %2; its latency is an estimate until you say better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click the node where the link ends, or choose it with the arrows and press Enter; Esc cancels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click the node where the link begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter links to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link to a new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag to move about the drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no budget set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>budget met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 over its budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a service that they need can&apos;t be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 round trip, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 round trip from %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 one way (%2), %3, %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accelerator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jitter %1, loss %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>known since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag to another node to link it, or to a free place to put one there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>edgewright::CdnPanel</name>
    <message>
        <source>Policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which object leaves a full cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests, warm-up included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests in all; the first quarter fills the caches and is not counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same seed gives the same result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run caches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No point of presence was asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No result yet: “Run caches” plays requests against the points of presence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>point of presence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hit ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>byte hit ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evictions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>objects held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>population</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asks at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95th percentile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>within budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hit ratio %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>byte hit ratio %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 requests reach an origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>median %1, 95th percentile %2, 99th %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1 requests after a warm-up of %2, seed %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the drawing has changed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the origin</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>edgewright::ChartPanel</name>
    <message>
        <source>No results yet: Ctrl+R runs placement and caches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drawing has changed since: run again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this chart (PNG, SVG, PDF, CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charts (*.png *.svg *.pdf *.csv)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>edgewright::CommandPalette</name>
    <message>
        <source>Nothing is called “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find by name, site, image, date …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>edgewright::Document</name>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>edgewright::ExportDialog</name>
    <message>
        <source>exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs your input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not expressible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder to write to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of each row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exported, %2 need your input, %3 not expressible</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Written to %1, files: %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgewright::FieldEditor</name>
    <message>
        <source>several values</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>edgewright::HistoryPanel</name>
    <message>
        <source>As it was opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a step to go back, or forward again, to the drawing as it was after it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps of history</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>edgewright::InlineEditor</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>edgewright::InspectorPanel</name>
    <message>
        <source>Drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select something to see and change its fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select rows of one kind to change their fields together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What follows</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n rows selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgewright::LineEditor</name>
    <message>
        <source>YYYY-MM-DD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not set</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>edgewright::MainWindow</name>
    <message>
        <source>The clipboard is empty: copy nodes, links or services first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edgewright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without saving they are lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edits of an earlier session were not saved. Nothing of them is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring them back</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) brought back. Save to keep them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Import a topology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no importer knows this kind of file. It can be GraphML.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the drawing as a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg *.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the charts into a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written to %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;anels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1[*] – Edgewright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was opened yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk through the nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nudge by a grid step, ten, a pixel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrows, Shift, Alt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Wheel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space or middle button and drag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel what is begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Edgewright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;h3&gt;Edgewright %1&lt;/h3&gt;&lt;p&gt;A designer for device, edge, fog and cloud topologies: draw, simulate, deploy.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>edgewright::MessageBar</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>edgewright::OutlinePanel</name>
    <message>
        <source>Add a population, service, flow, content set, group or scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of the drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 row selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n rows selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgewright::PaletteModel</name>
    <message>
        <source>from the provider itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from a secondary source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legacy: closed to new users or being wound down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (legacy)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edge site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fog data centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloud region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5G MEC and edge zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CDN points of presence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 site</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n sites</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgewright::PalettePanel</name>
    <message>
        <source>Find a kind or a site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds and sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag onto the drawing, or press Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is called “%1”: search by kind, provider, city or code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>edgewright::PlacementPanel</name>
    <message>
        <source>Run placement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept placement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes the drawing state this placement, as one step of history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services and where they run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Populations and their round trips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No placement yet: “Run placement” finds the cheapest one that meets all budgets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cores used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>node cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No population calls a service: draw a flow from a population to a service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>population</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>processing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what can&apos;t hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what would lift it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>optimal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>feasible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>infeasible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, bound %2, gap %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>these demands can&apos;t hold together; each alone could be lifted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the drawing has changed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodes %1, traffic %2; found by %3 with seed %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>edgewright::ProblemsPanel</name>
    <message>
        <source>All problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which problems are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix the chosen one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No problems found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No problems of this kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what to do</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>edgewright::ReferenceEditor</name>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>edgewright::ReferencesEditor</name>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is none yet: add one in the outline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>edgewright::Results</name>
    <message>
        <source>Placement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CDN caches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>edgewright::StartPage</name>
    <message>
        <source>Edgewright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw the edge, simulate it, take the manifests away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent drawings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start from a template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the drawing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>edgewright::StatusLine</name>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>edit</name>
    <message>
        <source>a change names no row, or two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give one row, before or after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row {} stands twice in one edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fold its changes into one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row {} is not as this edit expects it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the drawing has changed since: make the edit again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{}” is no id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use 1 to 64 letters, digits, &apos;-&apos;, &apos;_&apos; or &apos;.&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no row {} in {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name a row that exists, or add it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a link joins a node to itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>join two different nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a flow starts at one population or one service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set exactly one of population and caller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a service calls itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>call another service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a scenario changes a scenario, or nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change rows of the drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>group {} contains itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put it inside another group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link {} and {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} of {} rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing on the clipboard can stand in this drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy nodes, links or services first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move {} nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Align {} nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distribute {} nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group {} nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ungroup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete {} rows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>error</name>
    <message>
        <source>; %1</source>
        <comment>what is wrong; what to do</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>eviction policy</name>
    <message>
        <source>First in, first out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least recently used</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>the list of what an earlier export wrote can&apos;t be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move the folder&apos;s files away, or export into another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the field “{}” of “{}” seems to hold {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take it out of the drawing; manifests hold no secrets, they name where one is fetched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the manifest could not be written: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make room or choose another folder; what stood there is unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something that is no folder stands where the export needs one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move it away or export into another folder; nothing was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing in this drawing runs in a container</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add a service and place it; Kubernetes deploys services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kubernetes (kustomize)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set one: in {}, kustomize edit set image {}=REGISTRY/NAME:TAG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no container image is drawn; {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{}” is no name of a container image; {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is placed nowhere, so no overlay holds it; run the placement or assign it to a node, then export again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} of {} replicas are placed; the overlays hold those</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accelerators are asked for as nvidia.com/gpu; change it where the nodes&apos; device plugin calls them otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its volume is mounted at /data; the drawing doesn&apos;t say where the image keeps its state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the service time is a property of the software, not of its deployment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>label the cluster&apos;s machines of this site {}={}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a content delivery network runs no Pods of its users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is placed there, so there is nothing to deploy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its node belongs to a content delivery network, which runs no Pods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>latency, bandwidth and loss of a link belong to the network below Kubernetes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a group has no counterpart: each node is an overlay of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>users and their latency budgets are not deployed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who calls whom is not configured; a service is reached at NAME.NAMESPACE and its port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contents and their caching belong to a content delivery network or a web cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a scenario is a what-if: apply it to the drawing, then export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an AWS access key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a private key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an access token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a key or token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this drawing has no AWS Wavelength Zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add a node whose provider is AWS Wavelength and pick its zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AWS Wavelength (Terraform)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the catalogue doesn&apos;t know the zone&apos;s Region: give it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the drawing names no zone: give its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the zone&apos;s group isn&apos;t known: aws ec2 describe-availability-zones --all-availability-zones shows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the zone&apos;s network border group isn&apos;t known: aws ec2 describe-availability-zones --all-availability-zones shows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no instance type of the catalogue holds one replica of “{}”: give one that the zone offers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the drawing names no machine image: give one of the Region, with cloud-init and Docker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the drawing names no usable container image: give one that the instances may pull</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>divide the drawing: 10.0.0.0/8 is dealt out as 256 networks of 256 subnets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the drawing has {} VPCs, more than one address plan holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the VPC “{}” has {} zones, more than its addresses hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the catalogue doesn&apos;t know the zone {}: check its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AWS no longer lists this zone: check that the account may still use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is placed there, so it gets a network but no instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this target makes Wavelength Zones alone, not Regions or Local Zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no AWS Wavelength Zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it joins no Wavelength Zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the way into a Wavelength Zone is the carrier&apos;s network or the Region; its latency and bandwidth are not configured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its ends lie in two VPCs; a transit gateway would have to join them, which this target does not make</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AWS carries no traffic between two Wavelength Zones of one VPC: put each zone into a VPC group of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its ends share a zone and reach each other; latency and bandwidth are not configured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no Wavelength Zone lies in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sites and Regions are drawn groups; Regions come from the zones themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is placed nowhere; run the placement or assign it to a node, then export again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it runs in no Wavelength Zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} of {} replicas are placed; those in Wavelength Zones are exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its state lives in the container, on the instance&apos;s encrypted root volume; mount a volume where the image keeps it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one gp2 volume holds 16,384 GiB at most: divide the service&apos;s storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its node is no Wavelength Zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the service that it calls runs in no Wavelength Zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the service&apos;s port is open to users; sizes and rates are not configured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the port is open to the service&apos;s own VPC; names and addresses of one service are not told to another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contents and their caching belong to a content delivery network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>report it as a defect of the target; nothing was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the path “{}” leaves the folder of the export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{}” is a file and a folder at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something that is no file stands where the export writes one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file that can&apos;t be read stands where the export writes one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file stands there that no export wrote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file was changed after the last export; that change would be lost</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>field</name>
    <message>
        <source>enter a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enter a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use one of: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name a row by its id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give pairs of numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write it as YYYY-MM-DD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enter words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} can&apos;t be that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is not a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} can&apos;t be {}{}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enter {} to {}{}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no field {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>figure</name>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>file</name>
    <message>
        <source>the disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your share of the disk is used up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file would be larger than is allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you are not allowed to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a part of the path is not a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its symbolic links go round in a circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the system says: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free some space, or choose another disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check the path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose another place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can&apos;t read the file: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can&apos;t write the file: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is a folder, a device or a pipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a regular file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is larger than {} MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a smaller file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>flow</name>
    <message>
        <source>From population</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls a request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often the service is called for one request of the caller</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>graphml</name>
    <message>
        <source>groups are nested deeper than {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take groups out of groups in the program that made the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} edges that join more than two nodes (hyperedges) are left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a node without an id is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stands twice in the file: the second is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{}, {}” are no latitude and longitude: left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{}” is no bandwidth in bit/s: left as it is for new links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not GraphML: the outermost element is &lt;{}&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a GraphML file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file declares entities: they are neither loaded nor expanded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>group</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>group kind</name>
    <message>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Virtual private cloud</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>import</name>
    <message>
        <source>Import {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>joins the group {}, not a node: left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no node {}: left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>joins {} to itself: left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} parallel links between {} and {}: all kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the network is in {} unconnected parts; one node of each: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} names belong to more than one node: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no node has coordinates: every link has a latency of {} ms until you set it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} has no coordinates: the latency is set to {} ms, the middle of the estimated links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no node in this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a file that holds a network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GraphML (Topology Zoo, yEd, networkx)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>journal</name>
    <message>
        <source>leave this line out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the words of a step must be an object with “context” and “source”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a gesture must be a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a step of the journal must be an object with “label” and “changes”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file has changed since these edits were made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep a copy of the journal, or discard it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the journal can&apos;t be written: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save soon: a crash would lose what came since the last save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is open has changes of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undo them, or save them under another name, before you recover</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>json</name>
    <message>
        <source>the file is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a file that Edgewright saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text is not UTF-8 from here on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save the file as UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file ends in the middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>get a whole copy of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NaN and Infinity are no numbers in JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put a number there, or leave the member out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not JSON: “{}” is unexpected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correct the file here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{}” stands twice in one object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave one of the two out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number is larger than any that can be kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put a smaller number there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>objects and lists are nested deeper than {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is not enough memory for this file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kind</name>
    <message>
        <source>Node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Population</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Populations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assignments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Positions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Routes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>layout</name>
    <message>
        <source>X</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bends</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>link</name>
    <message>
        <source>Latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency, one way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median time of a packet from end to end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard deviation of the one-way latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of the measurement or the contract, YYYY-MM-DD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bandwidth, each way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traffic price</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>medium</name>
    <message>
        <source>Fibre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5G radio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4G radio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Satellite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Virtual (tunnel or peering)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>menu</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Arrange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Simulate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>model</name>
    <message>
        <source>{} rows are called “{}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name one by its id: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no row is called “{}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use an id or a name that stands in the drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no row is named</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>network</name>
    <message>
        <source>the path crosses link {}, which is not in the topology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compute the path again: the link was removed after it was found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>node</name>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacity of the whole node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider&apos;s code of the site, as in the catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accelerators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accelerator model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divides service times: 2 runs everything twice as fast as the reference hardware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost while in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Availability</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>node kind</name>
    <message>
        <source>Compute site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point of presence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users&apos; access</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>palette</name>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edge site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fog data centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloud region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point of presence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>panel</name>
    <message>
        <source>CDN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A population enters the network at a node, and there is none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add “Users” from the palette first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A flow leads from a population to a service, and one of them is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add a population and a service first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A content set is served by an origin, and there is none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add “Origin” from the palette first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CDN charts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>picture</name>
    <message>
        <source>Topology drawn with Edgewright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this ending is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use .png, .svg or .pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this folder can&apos;t be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose another one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>placement</name>
    <message>
        <source>one request of {} sets off more than {} calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove flows between services that call one another in many ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} CPU cores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} GiB of memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} GiB of storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accelerators: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} has {}; what may run there ({}) needs {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give {} more, or let these services need less or run elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} may run on these tiers only: {} (nodes left: {})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allow {} on another tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} runs {} replicas, each on a node of its own (nodes that can host one: {})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask for fewer replicas of {}, or add nodes that can host it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} needs {} (nodes that have as many: {}; of these it may use: {})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add accelerators to a node where {} may run, or let it run without</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} must reach {}; the nodes within reach can&apos;t host all that is called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} must reach {}; no way leads to a node that can host it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>link {} to a node where {} may run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allow {} more time, or bring nodes or links closer to them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} wait at most {} ms; the services that make it possible ({} ms) leave no room for others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} wait at most {} ms; on the best nodes a request takes {} ms, {} ms too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for what is in the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no node can host {}: there is none that computes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draw a compute node, or give a node CPU and memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placing services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no placement was found, and it is not proven that there is none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>search longer (more exact states, more iterations), or loosen a budget, a tier or a capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} must not be negative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use zero or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place again: the drawing has changed since, or the answer is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the placement names service {}, which is not in the topology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} runs {} times in place of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two replicas of {} share a node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} runs on node {}, which is not in the topology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} runs on {}, which computes nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} runs on {}, whose tier it may not use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} has {} of {}, and what runs there needs {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} can&apos;t reach {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} wait {} ms; their budget is {} ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is stated as {} USD/h, and comes to {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the cost of nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the cost of traffic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the objective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the bound is above the objective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place again: the answer is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer speaks of {} populations; there are {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place again: the drawing has changed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} wait {} ms, not {} ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no placement to verify: the input is infeasible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resolve one of the conflicts and place again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>population</name>
    <message>
        <source>Traffic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests of one user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget, round trip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network both ways and all services on the way, at the percentile below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At percentile</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>project file</name>
    <message>
        <source>a change names no table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name one, such as “nodes”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a change turns one row into another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give both the same id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a change has neither “before” nor “after”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add one of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a change must be an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write it in braces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a change has no “{}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes must be a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write it in square brackets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use 1 to 64 letters, digits, &apos;-&apos;, &apos;_&apos; or &apos;.&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{}” is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a row must be an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write it in braces, with an id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is JSON, but not a project of Edgewright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a file whose “format” is “edgewright”, or import it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the version of the format is missing, or not a whole number from 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write “version”: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this file has version {} of the format; this program reads up to version {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open it with a newer Edgewright, one that reads version {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{}” must be a list of rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the id {} stands twice; first at {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give one of the two another id</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>provenance</name>
    <message>
        <source>Measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed (contract)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>provider</name>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AWS Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AWS Local Zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AWS Wavelength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure Edge Zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google Cloud region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google Distributed Cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloudflare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fastly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CloudFront</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Akamai</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Points of presence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point of presence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hit ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Byte hit ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stale hits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outdated answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evicted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objects at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none: straight to the origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What users wait for contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean, ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p50, ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p90, ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p95, ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p99, ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget, ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share within budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round trips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their percentile, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency at it, ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>±, ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Node cost, USD/h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} can&apos;t be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What users wait for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round trip, ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network, ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processing, ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slack, ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a replica is overloaded: latencies are at least these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calls no service</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>results</name>
    <message>
        <source>there is no placement to accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run the placement first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>scenario</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>service</name>
    <message>
        <source>Demand of one replica</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Software</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accelerators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of one request on a node whose speed factor is 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each runs on a node of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed tiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None chosen: any tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Container image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>service state</name>
    <message>
        <source>Stateless</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stateful</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>severity</name>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>simulation</name>
    <message>
        <source>{} samples of a population were asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask for {} to {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no population calls a service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draw a flow from a population to a service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no population reaches all the services that it calls, among them {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run the placement and accept it, or link the services&apos; nodes to the users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>template</name>
    <message>
        <source>AR and VR on 5G in two metros</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split rendering in AWS Wavelength in Boston and New York: 20 ms round trip that no Region can meet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloud gaming in Europe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Game servers with GPUs in Local Zones and Regions for players in five countries, patches from CloudFront.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>V2X corridor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roadside units along a motorway from Atlanta to Dallas, cooperative driving in Azure edge zones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factory IoT on Google Distributed Cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two plants with control on the premises, supervision in a fog data centre and analytics in the cloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>News site behind a global CDN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers on four continents, four CDNs, a shield before the origin, and three caching strategies side by side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video analytics in shops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cameras and Jetson modules in three shops, quantised models at the edge, training and model delivery from the cloud.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tier</name>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tool</name>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>xml</name>
    <message>
        <source>correct the file here, or export it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no element in this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not XML: an element is closed that isn&apos;t open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not XML: a tag is broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not XML: an end tag is broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not XML: an attribute is broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not XML: the document type is broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is not enough memory for this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not XML: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text is not UTF-8 from here on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
