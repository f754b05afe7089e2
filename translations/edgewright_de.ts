<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>ComputedFacts</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiteres</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Betreibt</translation>
    </message>
    <message>
        <source>CPU used</source>
        <translation>CPU belegt</translation>
    </message>
    <message>
        <source>Memory used</source>
        <translation>Arbeitsspeicher belegt</translation>
    </message>
    <message>
        <source>Hit ratio</source>
        <translation>Trefferquote</translation>
    </message>
    <message>
        <source>%1 of %2 requests</source>
        <translation>%1 von %2 Anfragen</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Users who enter here</source>
        <translation>Nutzer mit Eintritt hier</translation>
    </message>
    <message>
        <source>Populations</source>
        <translation>Nutzergruppen</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Entfernung</translation>
    </message>
    <message>
        <source>Fibre floor, one way</source>
        <translation>Glasfaser-Untergrenze, einfacher Weg</translation>
    </message>
    <message>
        <source>Below the floor</source>
        <translation>Unterhalb der Untergrenze</translation>
    </message>
    <message>
        <source>faster than light in fibre</source>
        <translation>schneller als Licht in Glasfaser</translation>
    </message>
    <message>
        <source>Fibre route, expected</source>
        <translation>Glasfaserstrecke, erwartet</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Umlaufzeit (RTT)</translation>
    </message>
    <message>
        <source>On the path of</source>
        <translation>Auf dem Pfad von</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemandem</translation>
    </message>
    <message>
        <source>Can&apos;t reach</source>
        <translation>Erreicht nicht</translation>
    </message>
    <message>
        <source>Median round trip</source>
        <translation>Median der Umlaufzeit</translation>
    </message>
    <message>
        <source>At percentile %1</source>
        <translation>Beim Perzentil %1</translation>
    </message>
    <message>
        <source>Requests in all</source>
        <translation>Anfragen insgesamt</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Ruft auf</translation>
    </message>
    <message>
        <source>no service yet</source>
        <translation>noch keinen Dienst</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>Läuft auf</translation>
    </message>
    <message>
        <source>no node yet</source>
        <translation>noch keinem Knoten</translation>
    </message>
    <message>
        <source>All replicas</source>
        <translation>Alle Replikate</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Size in all</source>
        <translation>Gesamtgröße</translation>
    </message>
    <message>
        <source>Nodes inside</source>
        <translation>Enthaltene Knoten</translation>
    </message>
    <message>
        <source>Groups inside</source>
        <translation>Enthaltene Gruppen</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Flows that call it</source>
        <translation>Aufrufende Datenflüsse</translation>
    </message>
    <message>
        <source>Populations that fetch it</source>
        <translation>Abrufende Nutzergruppen</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>where</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>what</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>%1 was imported. Odd in it (%n):</source>
        <translation>
            <numerusform>%1 wurde importiert. Auffälligkeit (%n):</numerusform>
            <numerusform>%1 wurde importiert. Auffälligkeiten (%n):</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Edgewright drawings (*.edge.json)</source>
        <translation>Edgewright-Zeichnungen (*.edge.json)</translation>
    </message>
    <message>
        <source>All that can be imported (%1)</source>
        <translation>Alle importierbaren Dateien (%1)</translation>
    </message>
</context>
<context>
    <name>advice</name>
    <message>
        <source>{} call {}, but no node that could host it is linked to {}</source>
        <translation>Nutzergruppe {} ruft {} auf, aber kein Knoten, der den Dienst betreiben könnte, ist mit {} verbunden</translation>
    </message>
    <message>
        <source>link {} to a node that can host {}</source>
        <translation>{} mit einem Knoten verbinden, der {} betreiben kann</translation>
    </message>
    <message>
        <source>{} allow {} ms, but the round trip to the nearest node that could host {}, {}, takes {} ms</source>
        <translation>Nutzergruppe {} lässt {} ms zu, aber die Umlaufzeit zum nächsten Knoten, der {} betreiben könnte, {}, beträgt {} ms</translation>
    </message>
    <message>
        <source>draw a node that can host {} within {} ms round trip of {}, or allow more time</source>
        <translation>einen Knoten zeichnen, der {} betreiben kann und höchstens {} ms Umlaufzeit von {} entfernt ist, oder mehr Zeit zulassen</translation>
    </message>
    <message>
        <source>Budgets that the network alone exceeds</source>
        <translation>Budgets, die schon das Netz allein überschreitet</translation>
    </message>
    <message>
        <source>{} fetch {}, but reach no point of presence with a cache: every request goes to the origin</source>
        <translation>Nutzergruppe {} ruft {} ab, erreicht aber keinen Point of Presence mit Cache: jede Anfrage geht an den Ursprungsserver</translation>
    </message>
    <message>
        <source>draw a point of presence with a content cache and link it to {}</source>
        <translation>einen Point of Presence mit Inhalts-Cache zeichnen und mit {} verbinden</translation>
    </message>
    <message>
        <source>Content that nothing caches</source>
        <translation>Inhalte, die nirgends zwischengespeichert werden</translation>
    </message>
    <message>
        <source>{} takes {} ms one way over {} km; light in fibre needs at least {} ms</source>
        <translation>{} braucht {} ms für den einfachen Weg über {} km; Licht in Glasfaser braucht mindestens {} ms</translation>
    </message>
    <message>
        <source>{} takes {} ms one way over {} km; light in vacuum needs at least {} ms</source>
        <translation>{} braucht {} ms für den einfachen Weg über {} km; Licht im Vakuum braucht mindestens {} ms</translation>
    </message>
    <message>
        <source>Set latency by distance</source>
        <translation>Latenz nach Entfernung setzen</translation>
    </message>
    <message>
        <source>set it to {} ms, which a fibre route of that distance takes, or correct the places of its ends</source>
        <translation>auf {} ms setzen, so lange braucht eine Glasfaserstrecke dieser Länge, oder die Orte der Endknoten berichtigen</translation>
    </message>
    <message>
        <source>Links faster than light</source>
        <translation>Verbindungen schneller als Licht</translation>
    </message>
    <message>
        <source>1 CPU core</source>
        <translation>1 CPU-Kern</translation>
    </message>
    <message>
        <source>{} CPU cores</source>
        <translation>{} CPU-Kerne</translation>
    </message>
    <message>
        <source>{} GiB of memory</source>
        <translation>{} GiB Arbeitsspeicher</translation>
    </message>
    <message>
        <source>{} GiB of storage</source>
        <translation>{} GiB Massenspeicher</translation>
    </message>
    <message>
        <source>1 accelerator</source>
        <translation>1 Beschleuniger</translation>
    </message>
    <message>
        <source>{} accelerators</source>
        <translation>{} Beschleuniger</translation>
    </message>
    <message>
        <source>{} has no bandwidth: it carries nothing</source>
        <translation>{} hat keine Bandbreite: die Verbindung überträgt nichts</translation>
    </message>
    <message>
        <source>state its bandwidth, or remove it</source>
        <translation>die Bandbreite angeben oder die Verbindung entfernen</translation>
    </message>
    <message>
        <source>{} loses every packet: it carries nothing</source>
        <translation>{} verliert jedes Paket: die Verbindung überträgt nichts</translation>
    </message>
    <message>
        <source>state its loss as measured, or remove it</source>
        <translation>den gemessenen Paketverlust angeben oder die Verbindung entfernen</translation>
    </message>
    <message>
        <source>{} loses {} % of the packets; interactive use bears 3 % at most</source>
        <translation>{} verliert {} % der Pakete; interaktive Nutzung verträgt höchstens 3 %</translation>
    </message>
    <message>
        <source>check the measurement, or route around it</source>
        <translation>die Messung prüfen oder die Verbindung umgehen</translation>
    </message>
    <message>
        <source>Links that carry nothing or lose much</source>
        <translation>Verbindungen, die nichts übertragen oder viel verlieren</translation>
    </message>
    <message>
        <source>{} is a node of {} without a site</source>
        <translation>{} ist ein Knoten von {} ohne Standort</translation>
    </message>
    <message>
        <source>{} is a node of {} at site {}, which the catalogue does not have</source>
        <translation>{} ist ein Knoten von {} am Standort {}, den der Katalog nicht enthält</translation>
    </message>
    <message>
        <source>{} is a node of {} at site {}, which is no longer offered</source>
        <translation>{} ist ein Knoten von {} am Standort {}, der nicht mehr angeboten wird</translation>
    </message>
    <message>
        <source>{} is a node of {} at site {}, which no official source confirms</source>
        <translation>{} ist ein Knoten von {} am Standort {}, den keine offizielle Quelle bestätigt</translation>
    </message>
    <message>
        <source>choose a site of the catalogue, or set the provider to none</source>
        <translation>einen Standort aus dem Katalog wählen oder den Anbieter auf „Keiner“ setzen</translation>
    </message>
    <message>
        <source>choose {} ({}), the nearest site of the catalogue, or another</source>
        <translation>{} ({}) wählen, den nächstgelegenen Standort des Katalogs, oder einen anderen</translation>
    </message>
    <message>
        <source>Choose the nearest site</source>
        <translation>Nächstgelegenen Standort wählen</translation>
    </message>
    <message>
        <source>Provider nodes without a site</source>
        <translation>Anbieterknoten ohne Standort</translation>
    </message>
    <message>
        <source>no node is of a tier that {} may run on</source>
        <translation>kein Knoten gehört zu einer Ebene, auf der {} laufen darf</translation>
    </message>
    <message>
        <source>draw a node of such a tier, or allow the service more tiers</source>
        <translation>einen Knoten einer solchen Ebene zeichnen oder dem Dienst mehr Ebenen erlauben</translation>
    </message>
    <message>
        <source>{} asks for {} replicas, each on a node of its own; nodes that could host one: {}</source>
        <translation>{} verlangt {} Replikate, jedes auf einem eigenen Knoten; Knoten, die eines betreiben könnten: {}</translation>
    </message>
    <message>
        <source>draw more nodes that can host it, or ask for fewer replicas</source>
        <translation>weitere Knoten zeichnen, die den Dienst betreiben können, oder weniger Replikate verlangen</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <source>{} is a compute site without {}: it can host no service</source>
        <translation>{} ist ein Rechenstandort ohne {}: er kann keinen Dienst betreiben</translation>
    </message>
    <message>
        <source>{} is a compute site without {}, yet it is to host {}</source>
        <translation>{} ist ein Rechenstandort ohne {}, soll aber {} betreiben</translation>
    </message>
    <message>
        <source>state its capacity, or change its kind if it only carries traffic</source>
        <translation>die Kapazität angeben oder die Art ändern, falls der Knoten nur Verkehr weiterleitet</translation>
    </message>
    <message>
        <source>Services without a node that could host them</source>
        <translation>Dienste ohne Knoten, der sie betreiben könnte</translation>
    </message>
    <message>
        <source>{} have no latency budget: any placement is good enough for them</source>
        <translation>Nutzergruppe {} hat kein Latenzbudget: jede Platzierung ist gut genug für sie</translation>
    </message>
    <message>
        <source>state how many milliseconds a request may take, or choose an application whose budget is known</source>
        <translation>angeben, wie viele Millisekunden eine Anfrage dauern darf, oder eine Anwendung mit bekanntem Budget wählen</translation>
    </message>
    <message>
        <source>allow {} ms at percentile {}, as is known of the application {}</source>
        <translation>{} ms beim Perzentil {} zulassen, wie von der Anwendung {} bekannt</translation>
    </message>
    <message>
        <source>Set budget of the application</source>
        <translation>Budget der Anwendung setzen</translation>
    </message>
    <message>
        <source>Users without a latency budget</source>
        <translation>Nutzer ohne Latenzbudget</translation>
    </message>
    <message>
        <source>{} call no service and fetch no content</source>
        <translation>Nutzergruppe {} ruft keinen Dienst auf und keine Inhalte ab</translation>
    </message>
    <message>
        <source>draw a flow to a service, or choose what they fetch</source>
        <translation>einen Datenfluss zu einem Dienst zeichnen oder die abgerufenen Inhalte wählen</translation>
    </message>
    <message>
        <source>{} are no users: they load nothing</source>
        <translation>Nutzergruppe {} hat keine Nutzer: sie erzeugt keine Last</translation>
    </message>
    <message>
        <source>state how many users there are</source>
        <translation>die Anzahl der Nutzer angeben</translation>
    </message>
    <message>
        <source>{} make no requests: their rate is 0, so they load nothing</source>
        <translation>Nutzergruppe {} stellt keine Anfragen: ihre Rate ist 0, sie erzeugt also keine Last</translation>
    </message>
    <message>
        <source>state how many requests a second one user makes</source>
        <translation>angeben, wie viele Anfragen je Sekunde ein Nutzer stellt</translation>
    </message>
    <message>
        <source>Users without traffic</source>
        <translation>Nutzer ohne Verkehr</translation>
    </message>
    <message>
        <source>no request of any user reaches {}</source>
        <translation>keine Anfrage eines Nutzers erreicht {}</translation>
    </message>
    <message>
        <source>Services that nobody calls</source>
        <translation>Dienste, die niemand aufruft</translation>
    </message>
    <message>
        <source>{} is drawn as {}, {} to {} ms from the users, but its nearest users are {} ms away</source>
        <translation>{} ist als {} gezeichnet, {} bis {} ms von den Nutzern, aber die nächsten Nutzer sind {} ms entfernt</translation>
    </message>
    <message>
        <source>check the latencies of the links on the way: no tier is that far</source>
        <translation>die Latenzen der Verbindungen auf dem Weg prüfen: so weit entfernt ist keine Ebene</translation>
    </message>
    <message>
        <source>draw it as {}, or check the latencies of the links on the way</source>
        <translation>den Knoten als {} zeichnen oder die Latenzen der Verbindungen auf dem Weg prüfen</translation>
    </message>
    <message>
        <source>Set tier by latency</source>
        <translation>Ebene nach Latenz setzen</translation>
    </message>
    <message>
        <source>Tiers that disagree with the latency from the users</source>
        <translation>Ebenen, die der Latenz zu den Nutzern widersprechen</translation>
    </message>
    <message>
        <source>not linked to the rest of the drawing: {}</source>
        <translation>nicht mit dem Rest der Zeichnung verbunden: {}</translation>
    </message>
    <message>
        <source>not linked to any users: {}</source>
        <translation>mit keinen Nutzern verbunden: {}</translation>
    </message>
    <message>
        <source>draw a link to the rest, or remove what is not needed</source>
        <translation>eine Verbindung zum Rest zeichnen oder entfernen, was nicht gebraucht wird</translation>
    </message>
    <message>
        <source>Parts without a link to the users</source>
        <translation>Teile ohne Verbindung zu den Nutzern</translation>
    </message>
    <message>
        <source>{} and {} are Wavelength zones of one VPC, which can&apos;t talk to each other directly</source>
        <translation>{} und {} sind Wavelength Zones derselben VPC, die nicht direkt miteinander kommunizieren können</translation>
    </message>
    <message>
        <source>remove the link and join each zone to its Region instead: traffic between them goes that way</source>
        <translation>die Verbindung entfernen und stattdessen jede Zone mit ihrer Region verbinden: der Verkehr zwischen ihnen nimmt diesen Weg</translation>
    </message>
    <message>
        <source>Remove link between Wavelength zones</source>
        <translation>Verbindung zwischen Wavelength Zones entfernen</translation>
    </message>
    <message>
        <source>Wavelength zones that are joined directly</source>
        <translation>Direkt verbundene Wavelength Zones</translation>
    </message>
    <message>
        <source>{} and {} more</source>
        <translation>{} und {} weitere</translation>
    </message>
    <message>
        <source>draw it as {}, or leave it: nearer than its tier harms nobody</source>
        <translation>den Knoten als {} zeichnen oder so lassen: näher als seine Ebene zu sein, schadet niemandem</translation>
    </message>
    <message>
        <source>{} may be down {} hours a year, but on the best nodes for it, {}, all replicas are down {} hours</source>
        <translation>{} darf {} Stunden im Jahr ausfallen, doch auf den besten Knoten dafür, {}, fallen alle Replikate zusammen {} Stunden aus</translation>
    </message>
    <message>
        <source>draw nodes of higher availability that could host it, or lower its target</source>
        <translation>Knoten mit höherer Verfügbarkeit zeichnen, die den Dienst betreiben können, oder sein Ziel senken</translation>
    </message>
    <message>
        <source>run {} replicas, or lower its target</source>
        <translation>{} Replikate betreiben oder das Ziel senken</translation>
    </message>
    <message>
        <source>Run enough replicas</source>
        <translation>Genügend Replikate betreiben</translation>
    </message>
    <message>
        <source>Availability that no placement reaches</source>
        <translation>Verfügbarkeit, die keine Platzierung erreicht</translation>
    </message>
    <message>
        <source>fallbacks lead in a circle: {}. Where all of these are out of reach, nothing answers</source>
        <translation>Ersatzdienste führen im Kreis: {}. Ist keiner davon erreichbar, antwortet nichts</translation>
    </message>
    <message>
        <source>let one of them fall back to a service outside of the circle, or to none</source>
        <translation>einen davon durch einen Dienst außerhalb des Kreises ersetzen lassen oder durch keinen</translation>
    </message>
    <message>
        <source>{} is to take over for {} from another failure domain ({}), but the nodes that could host the two leave it none</source>
        <translation>{} soll für {} aus einem anderen Ausfallbereich ({}) einspringen, doch die möglichen Knoten der beiden lassen keinen übrig</translation>
    </message>
    <message>
        <source>let {} run elsewhere, too, or choose smaller failure domains for {}</source>
        <translation>{} auch anderswo laufen lassen oder kleinere Ausfallbereiche für {} wählen</translation>
    </message>
    <message>
        <source>Fallbacks that never take over</source>
        <translation>Ersatzdienste, die nie einspringen</translation>
    </message>
    <message>
        <source>1 licence</source>
        <translation>1 Lizenz</translation>
    </message>
    <message>
        <source>{} licences</source>
        <translation>{} Lizenzen</translation>
    </message>
    <message>
        <source>{} may run within {} alone, and no node of its tiers lies there</source>
        <translation>{} darf nur in {} laufen, und kein Knoten der erlaubten Ebenen liegt dort</translation>
    </message>
    <message>
        <source>put such a node into one of these groups, or allow the service more groups</source>
        <translation>einen solchen Knoten in eine dieser Gruppen legen oder dem Dienst mehr Gruppen erlauben</translation>
    </message>
    <message>
        <source>{} may run in these countries alone: {}; no node where it may run otherwise states one</source>
        <translation>{} darf nur in diesen Ländern laufen: {}; keiner der sonst erlaubten Knoten gibt eines davon an</translation>
    </message>
    <message>
        <source>state the country of such a node, draw one there, or allow the service more countries</source>
        <translation>das Land eines solchen Knotens angeben, dort einen zeichnen oder dem Dienst mehr Länder erlauben</translation>
    </message>
    <message>
        <source>{} needs accelerators of the model {}, which no node where it may run has</source>
        <translation>{} benötigt Beschleuniger des Modells {}, die keiner der erlaubten Knoten hat</translation>
    </message>
    <message>
        <source>write the model as a node does, draw a node that has it, or let any model do</source>
        <translation>das Modell so schreiben wie ein Knoten, einen Knoten damit zeichnen oder jedes Modell zulassen</translation>
    </message>
    <message>
        <source>{} needs {}; the most that a node where it may run has is {}, at {}</source>
        <translation>{} benötigt {}; ein erlaubter Knoten bietet höchstens {}, nämlich {}</translation>
    </message>
    <message>
        <source>give a node more, lower the service&apos;s demand, or let it run elsewhere, too</source>
        <translation>einen Knoten besser ausstatten, den Bedarf des Dienstes senken oder ihn auch anderswo laufen lassen</translation>
    </message>
    <message>
        <source>no single node where {} may run has all that it needs at once</source>
        <translation>kein einzelner Knoten, auf dem {} laufen darf, bietet alles zugleich, was der Dienst benötigt</translation>
    </message>
    <message>
        <source>give one node enough of everything, lower the service&apos;s demand, or let it run elsewhere, too</source>
        <translation>einen Knoten mit allem genug ausstatten, den Bedarf des Dienstes senken oder ihn auch anderswo laufen lassen</translation>
    </message>
    <message>
        <source>{} asks for {} replicas, each in a failure domain of its own ({}); of these have a node for it: {}</source>
        <translation>{} verlangt {} Replikate, jedes in einem eigenen Ausfallbereich ({}); davon haben einen Knoten dafür: {}</translation>
    </message>
    <message>
        <source>draw nodes for it elsewhere, choose smaller failure domains, or fewer replicas</source>
        <translation>anderswo Knoten dafür zeichnen, kleinere Ausfallbereiche oder weniger Replikate wählen</translation>
    </message>
    <message>
        <source>{} takes {} W idle, but {} W at full load: what runs there counts for nothing</source>
        <translation>{} nimmt im Leerlauf {} W auf, unter Volllast aber {} W: Was dort läuft, zählt nicht</translation>
    </message>
    <message>
        <source>exchange the two, or state the power at full load</source>
        <translation>die beiden tauschen oder die Leistung unter Volllast angeben</translation>
    </message>
    <message>
        <source>Exchange idle and full power</source>
        <translation>Leistung im Leerlauf und unter Volllast tauschen</translation>
    </message>
    <message>
        <source>Power that falls with the load</source>
        <translation>Leistung, die mit der Last sinkt</translation>
    </message>
    <message>
        <source>draw a flow to it from users or from a service that they use, make it a fallback, or remove it</source>
        <translation>einen Datenfluss von Nutzern oder von einem genutzten Dienst dorthin zeichnen, ihn zum Ersatz machen oder entfernen</translation>
    </message>
    <message>
        <source>{} beside {}</source>
        <translation>{} neben {}</translation>
    </message>
    <message>
        <source>{}, {}</source>
        <translation>{}, {}</translation>
    </message>
    <message>
        <source>{} and its fallback {} are to stay apart, yet run on one node by affinity: {}</source>
        <translation>{} und der Ersatz {} sollen getrennt bleiben, laufen durch Affinität aber auf einem Knoten: {}</translation>
    </message>
    <message>
        <source>{} and {} are to stay apart, yet run on one node by affinity: {}</source>
        <translation>{} und {} sollen getrennt bleiben, laufen durch Affinität aber auf einem Knoten: {}</translation>
    </message>
    <message>
        <source>take an affinity away, or choose another fallback</source>
        <translation>eine Affinität entfernen oder einen anderen Ersatz wählen</translation>
    </message>
    <message>
        <source>take an affinity or the anti-affinity away</source>
        <translation>eine Affinität oder die Anti-Affinität entfernen</translation>
    </message>
    <message>
        <source>Services that are to run together and apart</source>
        <translation>Dienste, die zusammen und getrennt laufen sollen</translation>
    </message>
</context>
<context>
    <name>assignment</name>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>Läuft auf</translation>
    </message>
    <message>
        <source>a problem of {} agents and {} jobs</source>
        <translation>ein Problem mit {} Agenten und {} Aufgaben</translation>
    </message>
    <message>
        <source>state at least one agent</source>
        <translation>nennen Sie wenigstens einen Agenten</translation>
    </message>
    <message>
        <source>the tables do not have {} agents and {} jobs</source>
        <translation>die Tabellen haben nicht {} Agenten und {} Aufgaben</translation>
    </message>
    <message>
        <source>give each agent a capacity and an open cost, each pair a cost and a use</source>
        <translation>geben Sie jedem Agenten Kapazität und Eröffnungskosten, jedem Paar Kosten und Verbrauch</translation>
    </message>
    <message>
        <source>agent {} has a capacity or an open cost that is no amount: {}</source>
        <translation>Agent {} hat eine Kapazität oder Eröffnungskosten, die keine Menge sind: {}</translation>
    </message>
    <message>
        <source>give numbers from 0 up</source>
        <translation>geben Sie Zahlen ab 0 an</translation>
    </message>
    <message>
        <source>agent {} and job {} have a cost or a use that is no number to reckon with: {}</source>
        <translation>Agent {} und Aufgabe {} haben Kosten oder einen Verbrauch, mit denen sich nicht rechnen lässt: {}</translation>
    </message>
    <message>
        <source>give finite costs, and uses from 0 up</source>
        <translation>geben Sie endliche Kosten an, und Verbräuche ab 0</translation>
    </message>
    <message>
        <source>job {} has no agent that may take it</source>
        <translation>Aufgabe {} hat keinen Agenten, der sie übernehmen darf</translation>
    </message>
    <message>
        <source>{} jobs have an agent, the problem has {}</source>
        <translation>{} Aufgaben haben einen Agenten, das Problem hat {}</translation>
    </message>
    <message>
        <source>agent {} carries {}, its capacity is {}</source>
        <translation>Agent {} trägt {}, seine Kapazität ist {}</translation>
    </message>
    <message>
        <source>{} rounds in {} ms can&apos;t be</source>
        <translation>{} Runden in {} ms gibt es nicht</translation>
    </message>
    <message>
        <source>state limits from 0 up</source>
        <translation>nennen Sie Grenzen ab 0</translation>
    </message>
    <message>
        <source>no answer was found in {} rounds, and none was ruled out</source>
        <translation>in {} Runden wurde keine Antwort gefunden und keine ausgeschlossen</translation>
    </message>
    <message>
        <source>allow more rounds or time, or more capacity</source>
        <translation>erlauben Sie mehr Runden oder Zeit, oder mehr Kapazität</translation>
    </message>
    <message>
        <source>cost {}, at least {}</source>
        <translation>Kosten {}, mindestens {}</translation>
    </message>
    <message>
        <source>take a complete copy, with one problem a file and no count before it</source>
        <translation>nehmen Sie eine vollständige Kopie, mit einem Problem je Datei und ohne Anzahl davor</translation>
    </message>
    <message>
        <source>a cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>the number of agents</source>
        <translation>die Zahl der Agenten</translation>
    </message>
    <message>
        <source>the number of jobs</source>
        <translation>die Zahl der Aufgaben</translation>
    </message>
    <message>
        <source>a use</source>
        <translation>ein Verbrauch</translation>
    </message>
    <message>
        <source>a capacity</source>
        <translation>eine Kapazität</translation>
    </message>
    <message>
        <source>the file can&apos;t hold {} agents and {} jobs</source>
        <translation>die Datei kann nicht {} Agenten und {} Aufgaben enthalten</translation>
    </message>
</context>
<context>
    <name>base</name>
    <message>
        <source>stopped before it was done</source>
        <translation>vor dem Ende abgebrochen</translation>
    </message>
</context>
<context>
    <name>cache</name>
    <message>
        <source>{} must be {}</source>
        <translation>{} muss {} betragen</translation>
    </message>
    <message>
        <source>choose another value</source>
        <translation>einen anderen Wert wählen</translation>
    </message>
    <message>
        <source>there is no eviction policy “{}”</source>
        <translation>es gibt keine Verdrängungsstrategie „{}“</translation>
    </message>
    <message>
        <source>choose one of: {}</source>
        <translation>eine davon wählen: {}</translation>
    </message>
    <message>
        <source>the number of requests</source>
        <translation>die Anzahl der Anfragen</translation>
    </message>
    <message>
        <source>1 to 20 million</source>
        <translation>1 bis 20 Millionen</translation>
    </message>
    <message>
        <source>the share of the warm-up</source>
        <translation>der Anteil der Aufwärmphase</translation>
    </message>
    <message>
        <source>0 to 0.99</source>
        <translation>0 bis 0,99</translation>
    </message>
    <message>
        <source>the number of buckets</source>
        <translation>die Anzahl der Abschnitte der Zeitreihe</translation>
    </message>
    <message>
        <source>1 to 10,000</source>
        <translation>1 bis 10.000</translation>
    </message>
    <message>
        <source>Serving requests</source>
        <translation>Anfragen werden bedient</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>the populations that fetch contents make no requests</source>
        <translation>die Nutzergruppen, die Inhalte abrufen, stellen keine Anfragen</translation>
    </message>
    <message>
        <source>give one of them users and a request rate above 0</source>
        <translation>einer davon Nutzer und eine Anfragerate über 0 geben</translation>
    </message>
    <message>
        <source>contents would cross {}, whose bandwidth is 0</source>
        <translation>Inhalte würden über die Verbindung {} laufen, deren Bandbreite 0 ist</translation>
    </message>
    <message>
        <source>give the link its bandwidth</source>
        <translation>die Bandbreite der Verbindung angeben</translation>
    </message>
    <message>
        <source>{} can&apos;t reach {}, the origin of {}</source>
        <translation>{} kann {} nicht erreichen, den Ursprungsserver von {}</translation>
    </message>
    <message>
        <source>link them, or take the content away from the population</source>
        <translation>beide verbinden oder den Inhalt bei der Nutzergruppe streichen</translation>
    </message>
    <message>
        <source>all contents that {} fetches have the weight 0</source>
        <translation>alle Inhalte, die {} abruft, haben das Gewicht 0</translation>
    </message>
    <message>
        <source>give one of them a share weight above 0</source>
        <translation>einem davon ein Anteilsgewicht über 0 geben</translation>
    </message>
    <message>
        <source>no population fetches contents</source>
        <translation>keine Nutzergruppe ruft Inhalte ab</translation>
    </message>
    <message>
        <source>choose contents for a population under “Fetch”</source>
        <translation>für eine Nutzergruppe unter „Abgerufene Inhalte“ Inhalte wählen</translation>
    </message>
    <message>
        <source>the simulation contradicts itself: {}</source>
        <translation>Die Simulation widerspricht sich: {}</translation>
    </message>
    <message>
        <source>please report this with the project file: no result is better than a wrong one</source>
        <translation>Bitte melden Sie das mit der Projektdatei: kein Ergebnis ist besser als ein falsches</translation>
    </message>
    <message>
        <source>a point of presence does not answer each request once</source>
        <translation>Ein Point of Presence beantwortet nicht jede Anfrage einmal</translation>
    </message>
    <message>
        <source>what tiers fetch is not what the next are asked</source>
        <translation>Was Stufen holen, ist nicht, wonach die nächsten gefragt werden</translation>
    </message>
    <message>
        <source>users&apos; requests are not each answered once</source>
        <translation>Nicht jede Anfrage der Nutzer wird einmal beantwortet</translation>
    </message>
    <message>
        <source>a figure is no number or out of its range</source>
        <translation>Ein Wert ist keine Zahl oder außerhalb seines Bereichs</translation>
    </message>
    <message>
        <source>the future of a live stream, which the eviction policy “{}” needs, is unknown</source>
        <translation>die Zukunft eines laufenden Stroms, die die Verdrängungsstrategie „{}“ braucht, ist unbekannt</translation>
    </message>
    <message>
        <source>replay a trace with it: edgewright-cli cache-trace</source>
        <translation>spielen Sie damit einen Trace ab: edgewright-cli cache-trace</translation>
    </message>
    <message>
        <source>the hour of the start</source>
        <translation>die Stunde des Beginns</translation>
    </message>
    <message>
        <source>0 to 24</source>
        <translation>0 bis 24</translation>
    </message>
    <message>
        <source>the number of replications</source>
        <translation>die Zahl der Wiederholungen</translation>
    </message>
    <message>
        <source>1 to 1,000</source>
        <translation>1 bis 1.000</translation>
    </message>
    <message>
        <source>the time to live</source>
        <translation>die Lebensdauer</translation>
    </message>
    <message>
        <source>0 to 1,000,000,000 s</source>
        <translation>0 bis 1.000.000.000 s</translation>
    </message>
    <message>
        <source>the capacity</source>
        <translation>die Kapazität</translation>
    </message>
    <message>
        <source>0 to 100,000,000 GiB</source>
        <translation>0 bis 100.000.000 GiB</translation>
    </message>
    <message>
        <source>all sizes in the table of {} have the weight 0</source>
        <translation>Alle Größen in der Tabelle von {} haben das Gewicht 0</translation>
    </message>
    <message>
        <source>give one of the sizes a weight above 0</source>
        <translation>Geben Sie einer der Größen ein Gewicht über 0</translation>
    </message>
    <message>
        <source>Reading requests</source>
        <translation>Anfragen werden gelesen</translation>
    </message>
    <message>
        <source>Replaying the sample</source>
        <translation>Stichprobe wird abgespielt</translation>
    </message>
    <message>
        <source>the number of points</source>
        <translation>die Anzahl der Punkte</translation>
    </message>
    <message>
        <source>2 to 1000</source>
        <translation>2 bis 1000</translation>
    </message>
    <message>
        <source>the number of sampled requests</source>
        <translation>die Anzahl der Anfragen in der Stichprobe</translation>
    </message>
    <message>
        <source>1,000 to 4 million</source>
        <translation>1.000 bis 4 Millionen</translation>
    </message>
    <message>
        <source>the trace foretells its requests wrongly</source>
        <translation>der Trace sagt seine Anfragen falsch voraus</translation>
    </message>
    <message>
        <source>compute the future anew with --compute-future</source>
        <translation>berechnen Sie die Zukunft mit --compute-future neu</translation>
    </message>
    <message>
        <source>the trace doesn&apos;t say when an object is asked for again, which the eviction policy “{}” needs</source>
        <translation>der Trace sagt nicht, wann ein Objekt wieder verlangt wird; die Verdrängungsstrategie „{}“ braucht das</translation>
    </message>
    <message>
        <source>compute it with --compute-future, or use an oracleGeneral trace</source>
        <translation>berechnen Sie es mit --compute-future, oder verwenden Sie einen Trace im Format oracleGeneral</translation>
    </message>
    <message>
        <source>above 0</source>
        <translation>über 0</translation>
    </message>
    <message>
        <source>the probability of admission</source>
        <translation>die Wahrscheinlichkeit der Aufnahme</translation>
    </message>
    <message>
        <source>0 to 1</source>
        <translation>0 bis 1</translation>
    </message>
    <message>
        <source>0 to 10¹² seconds</source>
        <translation>0 bis 10¹² Sekunden</translation>
    </message>
    <message>
        <source>the trace foretold this request wrongly</source>
        <translation>der Trace hat diese Anfrage falsch vorausgesagt</translation>
    </message>
    <message>
        <source>Serving requests: {}</source>
        <translation>Anfragen werden bedient: {}</translation>
    </message>
    <message>
        <source>the outage</source>
        <translation>der Ausfall</translation>
    </message>
    <message>
        <source>nobody fetches {}, so its publication changes nothing</source>
        <translation>niemand ruft {} ab, also ändert eine Veröffentlichung davon nichts</translation>
    </message>
    <message>
        <source>give a population this content set</source>
        <translation>diesen Inhaltssatz einer Nutzergruppe geben</translation>
    </message>
    <message>
        <source>above 0 where something is published after it</source>
        <translation>über 0, wenn danach etwas veröffentlicht wird</translation>
    </message>
    <message>
        <source>{} has pages of fragments, which {} does not put together: {} has no Edge-Side Includes</source>
        <translation>{} hat Seiten aus Fragmenten, die {} nicht zusammensetzt: {} kennt keine Edge-Side Includes</translation>
    </message>
    <message>
        <source>choose another strategy, or a cache software that has them</source>
        <translation>eine andere Strategie wählen oder eine Cache-Software, die sie kennt</translation>
    </message>
    <message>
        <source>{} do not fetch {}</source>
        <translation>{} rufen {} nicht ab</translation>
    </message>
    <message>
        <source>choose a content set that the population fetches</source>
        <translation>einen Inhaltssatz wählen, den die Nutzergruppe abruft</translation>
    </message>
    <message>
        <source>the time of the request</source>
        <translation>die Zeit der Anfrage</translation>
    </message>
    <message>
        <source>{} has no object {}</source>
        <translation>{} hat kein Objekt {}</translation>
    </message>
    <message>
        <source>choose a rank of 1 to {}: 1 is asked for most</source>
        <translation>einen Rang von 1 bis {} wählen: 1 wird am häufigsten angefragt</translation>
    </message>
    <message>
        <source>no such request in {} s: {} of {} for {} were counted, of {} in all</source>
        <translation>keine solche Anfrage in {} s: Gezählt wurden {} von {} nach {}, von {} insgesamt</translation>
    </message>
    <message>
        <source>raise the number of requests, or choose an earlier time or an object that is asked for more</source>
        <translation>die Zahl der Anfragen erhöhen, oder eine frühere Zeit oder ein häufiger angefragtes Objekt wählen</translation>
    </message>
    <message>
        <source>Drawing curves of cache sizes</source>
        <translation>Kurven der Cachegrößen werden gezeichnet</translation>
    </message>
    <message>
        <source>{} do not fetch {}, for which the trace asks</source>
        <translation>{} rufen {} nicht ab, wonach der Trace fragt</translation>
    </message>
    <message>
        <source>nobody fetches {}, for which the trace asks</source>
        <translation>niemand ruft {} ab, wonach der Trace fragt</translation>
    </message>
    <message>
        <source>a run must know how many requests there are, which standard input does not tell</source>
        <translation>ein Lauf muss wissen, wie viele Anfragen es gibt, was die Standardeingabe nicht sagt</translation>
    </message>
    <message>
        <source>name a file</source>
        <translation>eine Datei nennen</translation>
    </message>
    <message>
        <source>{} can&apos;t reach {}, the backup origin of {}</source>
        <translation>{} kann {}, den Ersatzursprung von {}, nicht erreichen</translation>
    </message>
    <message>
        <source>link them, or take the backup origin away from the content set</source>
        <translation>beide verbinden oder den Ersatzursprung beim Inhaltssatz streichen</translation>
    </message>
</context>
<context>
    <name>cache software</name>
    <message>
        <source>The provider&apos;s</source>
        <translation>Die des Anbieters</translation>
    </message>
    <message>
        <source>As the RFCs say</source>
        <translation>Wie in den RFCs</translation>
    </message>
    <message>
        <source>Varnish</source>
        <translation>Varnish</translation>
    </message>
    <message>
        <source>nginx</source>
        <translation>nginx</translation>
    </message>
    <message>
        <source>Squid</source>
        <translation>Squid</translation>
    </message>
    <message>
        <source>Apache Traffic Server</source>
        <translation>Apache Traffic Server</translation>
    </message>
    <message>
        <source>Apache httpd</source>
        <translation>Apache httpd</translation>
    </message>
    <message>
        <source>Cloudflare</source>
        <translation>Cloudflare</translation>
    </message>
    <message>
        <source>Fastly</source>
        <translation>Fastly</translation>
    </message>
    <message>
        <source>Amazon CloudFront</source>
        <translation>Amazon CloudFront</translation>
    </message>
    <message>
        <source>Akamai</source>
        <translation>Akamai</translation>
    </message>
</context>
<context>
    <name>cache strategy</name>
    <message>
        <source>Time to live</source>
        <translation>Lebensdauer (TTL)</translation>
    </message>
    <message>
        <source>Stale while revalidate</source>
        <translation>Stale-while-revalidate</translation>
    </message>
    <message>
        <source>Purge on publish</source>
        <translation>Purge bei Veröffentlichung</translation>
    </message>
    <message>
        <source>Edge-Side Includes</source>
        <translation>Edge-Side Includes</translation>
    </message>
</context>
<context>
    <name>canvas</name>
    <message>
        <source>what was dropped holds no node</source>
        <translation>das Abgelegte enthält keinen Knoten</translation>
    </message>
    <message>
        <source>drag an entry of the palette</source>
        <translation>einen Eintrag aus der Palette ziehen</translation>
    </message>
</context>
<context>
    <name>catalog</name>
    <message>
        <source>resources/catalog/README.md says what the member must be</source>
        <translation>resources/catalog/README.md beschreibt, wie das Feld aussehen muss</translation>
    </message>
    <message>
        <source>the file is not valid JSON</source>
        <translation>die Datei ist kein gültiges JSON</translation>
    </message>
    <message>
        <source>mend the JSON at this place</source>
        <translation>das JSON an dieser Stelle berichtigen</translation>
    </message>
    <message>
        <source>the file holds a number that is too large</source>
        <translation>die Datei enthält eine zu große Zahl</translation>
    </message>
    <message>
        <source>mend the number</source>
        <translation>die Zahl berichtigen</translation>
    </message>
    <message>
        <source>the list “sources” is missing</source>
        <translation>die Liste „sources“ fehlt</translation>
    </message>
    <message>
        <source>the source “{}” stands twice</source>
        <translation>die Quelle „{}“ kommt doppelt vor</translation>
    </message>
    <message>
        <source>give each source an id of its own</source>
        <translation>jeder Quelle eine eigene ID geben</translation>
    </message>
    <message>
        <source>the file is not a catalogue of Edgewright</source>
        <translation>die Datei ist kein Edgewright-Katalog</translation>
    </message>
    <message>
        <source>its “format” must be “edgewright-catalog”</source>
        <translation>„format“ muss „edgewright-catalog“ sein</translation>
    </message>
    <message>
        <source>the catalogue has a version that this program does not read</source>
        <translation>der Katalog hat eine Version, die dieses Programm nicht liest</translation>
    </message>
    <message>
        <source>use a file of version {}</source>
        <translation>eine Datei der Version {} verwenden</translation>
    </message>
    <message>
        <source>a row must be a JSON object</source>
        <translation>ein Eintrag muss ein JSON-Objekt sein</translation>
    </message>
    <message>
        <source>the member “{}” is missing</source>
        <translation>das Feld „{}“ fehlt</translation>
    </message>
    <message>
        <source>the member “{}” must be a word</source>
        <translation>das Feld „{}“ muss ein Wort sein</translation>
    </message>
    <message>
        <source>the member “{}” must not be empty</source>
        <translation>das Feld „{}“ darf nicht leer sein</translation>
    </message>
    <message>
        <source>the member “{}” must be a number from {} to {}</source>
        <translation>das Feld „{}“ muss eine Zahl von {} bis {} sein</translation>
    </message>
    <message>
        <source>the member “{}” must be a whole number from 0</source>
        <translation>das Feld „{}“ muss eine ganze Zahl ab 0 sein</translation>
    </message>
    <message>
        <source>the member “{}” must be true or false</source>
        <translation>das Feld „{}“ muss true oder false sein</translation>
    </message>
    <message>
        <source>the member “{}” must be a list of whole numbers from {} to {}</source>
        <translation>das Feld „{}“ muss eine Liste ganzer Zahlen von {} bis {} sein</translation>
    </message>
    <message>
        <source>the member “{}” must be a list of words</source>
        <translation>das Feld „{}“ muss eine Liste von Wörtern sein</translation>
    </message>
    <message>
        <source>the source “{}” is not among the sources of the file</source>
        <translation>die Quelle „{}“ gehört nicht zu den Quellen der Datei</translation>
    </message>
    <message>
        <source>add it to “sources”, or name one that stands there</source>
        <translation>sie unter „sources“ ergänzen oder eine dort aufgeführte nennen</translation>
    </message>
    <message>
        <source>“{}” is not one of the words that “{}” may be</source>
        <translation>„{}“ ist keines der für „{}“ zulässigen Wörter</translation>
    </message>
    <message>
        <source>write one of: {}</source>
        <translation>eines davon schreiben: {}</translation>
    </message>
    <message>
        <source>there is no provider “{}”</source>
        <translation>es gibt keinen Anbieter „{}“</translation>
    </message>
    <message>
        <source>a site has either both coordinates or none</source>
        <translation>ein Standort hat entweder beide Koordinaten oder keine</translation>
    </message>
    <message>
        <source>add the other coordinate, or leave both out</source>
        <translation>die andere Koordinate ergänzen oder beide weglassen</translation>
    </message>
    <message>
        <source>the band of the tier ends before it begins</source>
        <translation>der Bereich der Ebene endet, bevor er beginnt</translation>
    </message>
    <message>
        <source>give a maximum above the minimum</source>
        <translation>ein Maximum über dem Minimum angeben</translation>
    </message>
    <message>
        <source>“{}” stands twice in “{}”</source>
        <translation>„{}“ kommt doppelt in „{}“ vor</translation>
    </message>
    <message>
        <source>keep one of the two rows</source>
        <translation>einen der beiden Einträge behalten</translation>
    </message>
    <message>
        <source>the table “{}” must be a list</source>
        <translation>die Tabelle „{}“ muss eine Liste sein</translation>
    </message>
    <message>
        <source>write its rows between [ and ]</source>
        <translation>die Einträge zwischen [ und ] schreiben</translation>
    </message>
    <message>
        <source>the catalogue gives bands of {} tiers in place of 4</source>
        <translation>der Katalog nennt Bereiche für {} Ebenen statt für 4</translation>
    </message>
    <message>
        <source>give the bands of device, edge, fog and cloud</source>
        <translation>die Bereiche für device, edge, fog und cloud angeben</translation>
    </message>
    <message>
        <source>there is no behaviour “{}”</source>
        <translation>es gibt kein Verhalten „{}“</translation>
    </message>
    <message>
        <source>core/cache/http/DIALECTS.md lists the behaviours</source>
        <translation>core/cache/http/DIALECTS.md führt die Verhaltensweisen auf</translation>
    </message>
    <message>
        <source>the behaviour “{}” can&apos;t be {}</source>
        <translation>das Verhalten „{}“ kann nicht {} sein</translation>
    </message>
    <message>
        <source>core/cache/http/DIALECTS.md says what it may be</source>
        <translation>core/cache/http/DIALECTS.md sagt, was es sein darf</translation>
    </message>
    <message>
        <source>there is no dialect “{}”</source>
        <translation>es gibt keinen Dialekt „{}“</translation>
    </message>
    <message>
        <source>add it to “dialects”, or name one that stands there</source>
        <translation>in „dialects“ aufnehmen oder einen nennen, der dort steht</translation>
    </message>
</context>
<context>
    <name>chains</name>
    <message>
        <source>looking for what is in the way</source>
        <translation>Suche nach dem, was im Weg steht</translation>
    </message>
    <message>
        <source>“{}” is no tier</source>
        <translation>„{}“ ist keine Ebene</translation>
    </message>
    <message>
        <source>choose one of: device, edge, fog, cloud</source>
        <translation>Wählen Sie: device, edge, fog oder cloud</translation>
    </message>
    <message>
        <source>a node of speed 0 serves nothing</source>
        <translation>ein Knoten mit Geschwindigkeit 0 bedient nichts</translation>
    </message>
    <message>
        <source>put a number above 0</source>
        <translation>Geben Sie eine Zahl über 0 an</translation>
    </message>
    <message>
        <source>{} sizes for {} services</source>
        <translation>{} Größen für {} Dienste</translation>
    </message>
    <message>
        <source>give one size a service of the chain</source>
        <translation>Geben Sie je Dienst der Kette eine Größe an</translation>
    </message>
    <message>
        <source>{} services stand here, not two</source>
        <translation>hier stehen {} Dienste, nicht zwei</translation>
    </message>
    <message>
        <source>name the two services that stay apart</source>
        <translation>Nennen Sie die beiden Dienste, die getrennt bleiben</translation>
    </message>
    <message>
        <source>a service can&apos;t stay apart from itself</source>
        <translation>ein Dienst kann nicht von sich selbst getrennt bleiben</translation>
    </message>
    <message>
        <source>name two services, or leave the pair out</source>
        <translation>Nennen Sie zwei Dienste, oder lassen Sie das Paar weg</translation>
    </message>
    <message>
        <source>a number is negative or is none</source>
        <translation>eine Zahl ist negativ oder keine Zahl</translation>
    </message>
    <message>
        <source>give numbers from 0 up; limits may be infinite, a speed is more than 0</source>
        <translation>Geben Sie Zahlen ab 0 an; Grenzen dürfen unendlich sein, eine Geschwindigkeit ist größer als 0</translation>
    </message>
    <message>
        <source>an index names a row that is not there</source>
        <translation>ein Index nennt eine Zeile, die es nicht gibt</translation>
    </message>
    <message>
        <source>let it name a row of its table, counted from 0</source>
        <translation>Er muss eine Zeile seiner Tabelle nennen, ab 0 gezählt</translation>
    </message>
    <message>
        <source>the answer does not list nodes, ascending, for each service and demand</source>
        <translation>die Antwort nennt nicht für jeden Dienst und Bedarf die Knoten in steigender Reihenfolge</translation>
    </message>
    <message>
        <source>{} has {} steps, the answer serves {}</source>
        <translation>{} hat {} Schritte, die Antwort bedient {}</translation>
    </message>
    <message>
        <source>step {} of {} is served where no {} runs</source>
        <translation>Schritt {} von {} wird bedient, wo {} nicht läuft</translation>
    </message>
    <message>
        <source>step {} of {} can&apos;t be reached: no way leads to {}</source>
        <translation>Schritt {} von {} ist nicht erreichbar: kein Weg führt zu {}</translation>
    </message>
    <message>
        <source>{} waits {} ms, it may wait {} ms</source>
        <translation>{} wartet {} ms, erlaubt sind {} ms</translation>
    </message>
    <message>
        <source>{} has {} replicas, at least {} are asked for</source>
        <translation>{} hat {} Replikate, verlangt sind mindestens {}</translation>
    </message>
    <message>
        <source>{} has {} replicas, at most {} may be</source>
        <translation>{} hat {} Replikate, erlaubt sind höchstens {}</translation>
    </message>
    <message>
        <source>{} may not run on the tier of {}</source>
        <translation>{} darf nicht auf der Ebene von {} laufen</translation>
    </message>
    <message>
        <source>{} may not run in {}, where {} is</source>
        <translation>{} darf nicht in {} laufen, wo {} steht</translation>
    </message>
    <message>
        <source>{} needs a GPU, {} has none</source>
        <translation>{} braucht eine GPU, {} hat keine</translation>
    </message>
    <message>
        <source>{} on {} gets {} requests a second, a replica serves {}</source>
        <translation>{} auf {} erhält {} Anfragen je Sekunde, ein Replikat bedient {}</translation>
    </message>
    <message>
        <source>the replicas on {} take {}, it has {}</source>
        <translation>die Replikate auf {} brauchen {}, vorhanden sind {}</translation>
    </message>
    <message>
        <source>{} hosts both {} and {}</source>
        <translation>auf {} laufen {} und {} zugleich</translation>
    </message>
    <message>
        <source>{} carries {} Mb/s, it has {}</source>
        <translation>{} trägt {} Mb/s, vorhanden sind {}</translation>
    </message>
    <message>
        <source>{} services are called with {} sizes</source>
        <translation>{} Dienste werden mit {} Größen aufgerufen</translation>
    </message>
    <message>
        <source>give one size a service</source>
        <translation>Geben Sie je Dienst eine Größe an</translation>
    </message>
    <message>
        <source>no answer was found in {} relaxations, and none was ruled out</source>
        <translation>in {} Relaxationen wurde keine Antwort gefunden und keine ausgeschlossen</translation>
    </message>
    <message>
        <source>allow more iterations or time</source>
        <translation>Erlauben Sie mehr Iterationen oder Zeit</translation>
    </message>
    <message>
        <source>no relaxation may be solved</source>
        <translation>keine Relaxation darf gelöst werden</translation>
    </message>
    <message>
        <source>allow at least one iteration</source>
        <translation>Erlauben Sie mindestens eine Iteration</translation>
    </message>
    <message>
        <source>device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>edge</source>
        <translation>Edge</translation>
    </message>
    <message>
        <source>fog</source>
        <translation>Fog</translation>
    </message>
    <message>
        <source>cloud</source>
        <translation>Cloud</translation>
    </message>
    <message>
        <source>CPU cores</source>
        <translation>CPU-Kerne</translation>
    </message>
    <message>
        <source>GB of memory</source>
        <translation>GB Arbeitsspeicher</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPUs</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>{}</source>
        <translation>{}</translation>
    </message>
    <message>
        <source>{}, {}</source>
        <translation>{}, {}</translation>
    </message>
    <message>
        <source>{} may take {} ms, its access alone takes {} ms</source>
        <translation>{} darf {} ms dauern, allein der Zugang dauert {} ms</translation>
    </message>
    <message>
        <source>{} may take {} ms, with all else that is asked it takes {} ms; the nearest node for {} is {} ms away and back</source>
        <translation>{} darf {} ms dauern, mit allem anderen Verlangten dauert es {} ms; der nächste Knoten für {} liegt hin und zurück {} ms entfernt</translation>
    </message>
    <message>
        <source>{} may take {} ms; the nearest node for {} is {} ms away and back</source>
        <translation>{} darf {} ms dauern; der nächste Knoten für {} liegt hin und zurück {} ms entfernt</translation>
    </message>
    <message>
        <source>{} needs GPUs: {}; nodes that have them and may run it: {}</source>
        <translation>{} braucht GPUs: {}; Knoten, die sie haben und den Dienst ausführen dürfen: {}</translation>
    </message>
    <message>
        <source>{} may run on these tiers only: {} (nodes that can host it: {})</source>
        <translation>{} darf nur auf diesen Ebenen laufen: {} (Knoten, die ihn aufnehmen können: {})</translation>
    </message>
    <message>
        <source>{} may run in these countries only: {} (nodes that can host it: {})</source>
        <translation>{} darf nur in diesen Ländern laufen: {} (Knoten, die ihn aufnehmen können: {})</translation>
    </message>
    <message>
        <source>{}; {} would do</source>
        <translation>{}; {} würde genügen</translation>
    </message>
    <message>
        <source>{} has {} {}</source>
        <translation>{} hat {} {}</translation>
    </message>
    <message>
        <source>{} carries {} Mb/s</source>
        <translation>{} trägt {} Mb/s</translation>
    </message>
    <message>
        <source>a replica of {} serves {} requests a second</source>
        <translation>ein Replikat von {} bedient {} Anfragen je Sekunde</translation>
    </message>
    <message>
        <source>{} runs on {} nodes at least</source>
        <translation>{} läuft auf mindestens {} Knoten</translation>
    </message>
    <message>
        <source>{} runs on {} nodes at most</source>
        <translation>{} läuft auf höchstens {} Knoten</translation>
    </message>
    <message>
        <source>no node may host both {} and {}</source>
        <translation>kein Knoten darf {} und {} zugleich aufnehmen</translation>
    </message>
    <message>
        <source>without that all can be had for {} an hour</source>
        <translation>ohne das ist alles für {} je Stunde zu haben</translation>
    </message>
    <message>
        <source>lift it together with what else is in the way</source>
        <translation>Heben Sie es zusammen mit dem anderen auf, was im Weg steht</translation>
    </message>
    <message>
        <source>cost {}, at least {}</source>
        <translation>Kosten {}, mindestens {}</translation>
    </message>
</context>
<context>
    <name>chart</name>
    <message>
        <source>Caches answer {} % of requests; the origins see {}</source>
        <translation>Caches beantworten {} % der Anfragen; bei den Ursprungsservern kommen {} an</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Hit ratio, %</source>
        <translation>Trefferquote, %</translation>
    </message>
    <message>
        <source>Hit ratio</source>
        <translation>Trefferquote</translation>
    </message>
    <message>
        <source>{}, the busiest, stays between {} and {} % hits</source>
        <translation>{}, am stärksten angefragt, bleibt zwischen {} und {} % Treffern</translation>
    </message>
    <message>
        <source>Hit ratio over time</source>
        <translation>Trefferquote im Zeitverlauf</translation>
    </message>
    <message>
        <source>Point of presence</source>
        <translation>Point of Presence (PoP)</translation>
    </message>
    <message>
        <source>Time, s</source>
        <translation>Zeit, s</translation>
    </message>
    <message>
        <source>Half of all content is there within {} ms, 95 % within {} ms</source>
        <translation>Die Hälfte aller Inhalte ist nach {} ms da, 95 % nach {} ms</translation>
    </message>
    <message>
        <source>; {} more in the table</source>
        <translation>; {} weitere in der Tabelle</translation>
    </message>
    <message>
        <source>Until the body is there, ms</source>
        <translation>Bis der Inhalt da ist, ms</translation>
    </message>
    <message>
        <source>Content latency</source>
        <translation>Inhaltslatenz</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Nutzergruppe</translation>
    </message>
    <message>
        <source>Latency, ms</source>
        <translation>Latenz, ms</translation>
    </message>
    <message>
        <source>Share of requests</source>
        <translation>Anteil der Anfragen</translation>
    </message>
    <message>
        <source>Where the time goes; no population has a budget</source>
        <translation>Wofür die Zeit verwendet wird; keine Nutzergruppe hat ein Budget</translation>
    </message>
    <message>
        <source>Tightest: {} has {} of {} ms left</source>
        <translation>Am knappsten: {} hat noch {} von {} ms übrig</translation>
    </message>
    <message>
        <source>{} is {} ms over its {} ms</source>
        <translation>{} liegt {} ms über den erlaubten {} ms</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>Verarbeitung</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Ursprungsserver</translation>
    </message>
    <message>
        <source>Round trip, ms</source>
        <translation>Umlaufzeit, ms</translation>
    </message>
    <message>
        <source>Latency budget</source>
        <translation>Latenzbudget</translation>
    </message>
    <message>
        <source>Network, ms</source>
        <translation>Netz, ms</translation>
    </message>
    <message>
        <source>Processing, ms</source>
        <translation>Verarbeitung, ms</translation>
    </message>
    <message>
        <source>Origin, ms</source>
        <translation>Ursprungsserver, ms</translation>
    </message>
    <message>
        <source>Budget, ms</source>
        <translation>Budget, ms</translation>
    </message>
    <message>
        <source>Every latency budget is met</source>
        <translation>Alle Latenzbudgets sind eingehalten</translation>
    </message>
    <message>
        <source>Round trips of the users; no population has a budget</source>
        <translation>Umlaufzeiten der Nutzer; keine Nutzergruppe hat ein Budget</translation>
    </message>
    <message>
        <source>{} misses its {} ms: a replica on the way is overloaded</source>
        <translation>{} verfehlt die erlaubten {} ms: ein Replikat auf dem Weg ist überlastet</translation>
    </message>
    <message>
        <source>{} misses its {} ms budget in {} % of requests</source>
        <translation>{} verfehlt das Budget von {} ms bei {} % der Anfragen</translation>
    </message>
    <message>
        <source>Round trip with all services, ms</source>
        <translation>Umlaufzeit mit allen Diensten, ms</translation>
    </message>
    <message>
        <source>Latency distribution</source>
        <translation>Latenzverteilung</translation>
    </message>
    <message>
        <source>this chart has no data yet</source>
        <translation>dieses Diagramm hat noch keine Daten</translation>
    </message>
    <message>
        <source>run the simulation first</source>
        <translation>zuerst die Simulation ausführen</translation>
    </message>
    <message>
        <source>this ending is not known</source>
        <translation>diese Dateiendung ist nicht bekannt</translation>
    </message>
    <message>
        <source>use .png, .svg, .pdf or .csv</source>
        <translation>.png, .svg, .pdf oder .csv verwenden</translation>
    </message>
    <message>
        <source>budget {}</source>
        <translation>Budget {}</translation>
    </message>
    <message>
        <source>{} of {} ms, {} over</source>
        <translation>{} von {} ms, {} darüber</translation>
    </message>
    <message>
        <source>{} of {} ms</source>
        <translation>{} von {} ms</translation>
    </message>
    <message>
        <source>{} samples a population, seed {}</source>
        <translation>{} Stichproben je Nutzergruppe, Startwert {}</translation>
    </message>
    <message>
        <source>services: medians; content: means, origin being the wait beyond the point of presence; dotted: budget</source>
        <translation>Dienste: Mediane; Inhalte: Mittelwerte, Ursprungsserver = Wartezeit hinter dem Point of Presence; gepunktet: Budget</translation>
    </message>
    <message>
        <source>; {} without requests</source>
        <translation>; {} ohne Anfragen</translation>
    </message>
    <message>
        <source>{}, the busiest, stays at {} % hits</source>
        <translation>{}, am stärksten angefragt, bleibt bei {} % Treffern</translation>
    </message>
    <message>
        <source>{}, logarithmic</source>
        <translation>{}, logarithmisch</translation>
    </message>
    <message>
        <source>Share of the budget, %</source>
        <translation>Anteil am Budget, %</translation>
    </message>
    <message>
        <source>{} requests after {} of warm-up, seed {}, policy: {}</source>
        <translation>{} Anfragen nach {} zum Aufwärmen, Startwert {}, Verdrängung: {}</translation>
    </message>
    <message>
        <source>the same {} requests under each, after {} of warm-up, seed {}</source>
        <translation>dieselben {} Anfragen bei jeder Variante, nach {} zum Aufwärmen, Startwert {}</translation>
    </message>
    <message>
        <source>; {} not possible</source>
        <translation>; {} nicht möglich</translation>
    </message>
    <message>
        <source>{} answers most from caches: {} % of requests</source>
        <translation>{}: am meisten aus Caches beantwortet, {} % der Anfragen</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>Content alone: the budgets are for services, which have no placement</source>
        <translation>Nur Inhalte: die Budgets gelten für Dienste, die keine Platzierung haben</translation>
    </message>
    <message>
        <source>Simulated time</source>
        <translation>Simulierte Zeit</translation>
    </message>
    <message>
        <source>{} with {} would miss {} % of requests; its {} miss {} %</source>
        <translation>{}: mit {} gäbe es bei {} % der Anfragen Fehlzugriffe, mit den jetzigen {} sind es {} %</translation>
    </message>
    <message>
        <source>Every cache holds all that is asked of it: {} needs {} and has {}</source>
        <translation>Jeder Cache fasst alles: {} braucht {} und hat {}</translation>
    </message>
    <message>
        <source>More room gains little: {} would miss {} % with room for everything, and misses {} %</source>
        <translation>Mehr Platz bringt wenig: {} hätte mit Platz für alles {} % Fehlzugriffe, jetzt sind es {} %</translation>
    </message>
    <message>
        <source>{} % missed</source>
        <translation>{} % Fehlzugriffe</translation>
    </message>
    <message>
        <source>has {}</source>
        <translation>hat {}</translation>
    </message>
    <message>
        <source>; nothing expires</source>
        <translation>; nichts läuft ab</translation>
    </message>
    <message>
        <source>knee</source>
        <translation>Knie</translation>
    </message>
    <message>
        <source>present size</source>
        <translation>jetzige Größe</translation>
    </message>
    <message>
        <source>Misses by size of the cache, {}, logarithmic</source>
        <translation>Fehlzugriffe nach Größe des Caches, {}, logarithmisch</translation>
    </message>
    <message>
        <source>Cache size</source>
        <translation>Cache-Größe</translation>
    </message>
    <message>
        <source>Size of the cache, bytes</source>
        <translation>Größe des Caches, Byte</translation>
    </message>
    <message>
        <source>Miss ratio</source>
        <translation>Anteil der Fehlzugriffe</translation>
    </message>
    <message>
        <source>Knee</source>
        <translation>Knie</translation>
    </message>
    <message>
        <source>Present size, GiB</source>
        <translation>Jetzige Größe, GiB</translation>
    </message>
    <message>
        <source>No comparison yet: “Compare strategies” and “Compare policies” in the CDN panel fill these charts</source>
        <translation>Noch kein Vergleich: „Strategien vergleichen“ und „Verdrängung vergleichen“ im Bereich CDN füllen diese Diagramme</translation>
    </message>
    <message>
        <source>; with fewer hits, not shown: {}</source>
        <translation>; mit weniger Treffern, nicht gezeigt: {}</translation>
    </message>
    <message>
        <source>{}, with most hits, stays between {} and {} %</source>
        <translation>{} hat die meisten Treffer: stets zwischen {} und {} %</translation>
    </message>
    <message>
        <source>Hit ratio over time, compared</source>
        <translation>Trefferquote im Verlauf, verglichen</translation>
    </message>
    <message>
        <source>{} serves least outdated: {} % of answers; {} most: {} %</source>
        <translation>{} liefert am wenigsten Veraltetes: {} % der Antworten; {} am meisten: {} %</translation>
    </message>
    <message>
        <source>{} serves nothing outdated; {} most: {} % of answers</source>
        <translation>{} liefert nichts Veraltetes; {} am meisten: {} % der Antworten</translation>
    </message>
    <message>
        <source>{} of {} serve nothing outdated; {} serves most: {} % of answers</source>
        <translation>{} von {} liefern nichts Veraltetes; {} am meisten: {} % der Antworten</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>{} % of answers, worst {} s</source>
        <translation>{} % der Antworten, höchstens {} s</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>90th percentile</source>
        <translation>90. Perzentil</translation>
    </message>
    <message>
        <source>99th percentile</source>
        <translation>99. Perzentil</translation>
    </message>
    <message>
        <source>Outdated answers lag behind by, s</source>
        <translation>Rückstand veralteter Antworten, s</translation>
    </message>
    <message>
        <source>Outdated answers, compared</source>
        <translation>Veraltete Antworten, verglichen</translation>
    </message>
    <message>
        <source>Share of outdated answers</source>
        <translation>Anteil veralteter Antworten</translation>
    </message>
    <message>
        <source>Mean, s</source>
        <translation>Mittel, s</translation>
    </message>
    <message>
        <source>p50, s</source>
        <translation>p50, s</translation>
    </message>
    <message>
        <source>p90, s</source>
        <translation>p90, s</translation>
    </message>
    <message>
        <source>p99, s</source>
        <translation>p99, s</translation>
    </message>
    <message>
        <source>Worst, s</source>
        <translation>Höchstens, s</translation>
    </message>
    <message>
        <source>the origins</source>
        <translation>die Ursprungsserver</translation>
    </message>
    <message>
        <source>{} serves less than 99 % of answers new even after {} s</source>
        <translation>{} liefert selbst nach {} s weniger als 99 % der Antworten neu</translation>
    </message>
    <message>
        <source>99 % of answers are new from the first on</source>
        <translation>99 % der Antworten sind von der ersten an neu</translation>
    </message>
    <message>
        <source>99 % of answers are new after {} s; {} is the last</source>
        <translation>99 % der Antworten sind nach {} s neu; zuletzt bei {}</translation>
    </message>
    <message>
        <source>all answers</source>
        <translation>alle Antworten</translation>
    </message>
    <message>
        <source>Since the publication</source>
        <translation>Seit der Veröffentlichung</translation>
    </message>
    <message>
        <source>99 % new</source>
        <translation>99 % neu</translation>
    </message>
    <message>
        <source>Publication: new answers</source>
        <translation>Veröffentlichung: neue Antworten</translation>
    </message>
    <message>
        <source>Since the publication, s</source>
        <translation>Seit der Veröffentlichung, s</translation>
    </message>
    <message>
        <source>Share of new answers</source>
        <translation>Anteil neuer Antworten</translation>
    </message>
    <message>
        <source>Origins serve up to {} requests a second after the publication, {} before</source>
        <translation>Ursprungsserver beantworten nach der Veröffentlichung bis zu {} Anfragen je Sekunde, davor {}</translation>
    </message>
    <message>
        <source>; the busiest second of each {} s</source>
        <translation>; die vollste Sekunde von je {} s</translation>
    </message>
    <message>
        <source>requests/s after it</source>
        <translation>Anfragen/s danach</translation>
    </message>
    <message>
        <source>before it, on average</source>
        <translation>davor, im Mittel</translation>
    </message>
    <message>
        <source>Publication: requests to the origins</source>
        <translation>Veröffentlichung: Anfragen an die Ursprungsserver</translation>
    </message>
    <message>
        <source>Busiest second, requests/s</source>
        <translation>Vollste Sekunde, Anfragen/s</translation>
    </message>
    <message>
        <source>Before it, requests/s</source>
        <translation>Davor, Anfragen/s</translation>
    </message>
    <message>
        <source>{} published anew; {}</source>
        <translation>{} neu veröffentlicht; {}</translation>
    </message>
    <message>
        <source>No rehearsal yet: “Rehearse publication” in the CDN panel fills these charts</source>
        <translation>Noch keine Probe: „Veröffentlichung proben“ im Bereich CDN füllt diese Diagramme</translation>
    </message>
    <message>
        <source>All answer alike from caches: {} % of requests</source>
        <translation>Alle beantworten gleich viel aus Caches: {} % der Anfragen</translation>
    </message>
    <message>
        <source>{} of {} answer most from caches: {} % of requests</source>
        <translation>{} von {} beantworten am meisten aus Caches: {} % der Anfragen</translation>
    </message>
    <message>
        <source>{} and {} answer most from caches: {} % of requests</source>
        <translation>{} und {} beantworten am meisten aus Caches: {} % der Anfragen</translation>
    </message>
    <message>
        <source>One placement is the best in both: {}: {}, {}: {}</source>
        <translation>Eine Platzierung ist in beidem die beste: {}: {}, {}: {}</translation>
    </message>
    <message>
        <source>{} falls from {} to {} for {} more</source>
        <translation>{} sinkt von {} auf {} für {} mehr</translation>
    </message>
    <message>
        <source>Point {} of {}, {}
{}: {}
{}: {}</source>
        <translation>Punkt {} von {}, {}
{}: {}
{}: {}</translation>
    </message>
    <message>
        <source>proven</source>
        <translation>bewiesen</translation>
    </message>
    <message>
        <source>not proven</source>
        <translation>nicht bewiesen</translation>
    </message>
    <message>
        <source>{} points, none missing between these; seed {}; a click shows one</source>
        <translation>{} Punkte, dazwischen fehlt keiner; Startwert {}; ein Klick zeigt einen</translation>
    </message>
    <message>
        <source>{} points, more may lie between; seed {}; a click shows one</source>
        <translation>{} Punkte, dazwischen können weitere liegen; Startwert {}; ein Klick zeigt einen</translation>
    </message>
    <message>
        <source>{}, {}</source>
        <translation>{}, {}</translation>
    </message>
    <message>
        <source>shown on the drawing</source>
        <translation>auf der Zeichnung gezeigt</translation>
    </message>
    <message>
        <source>Trade-offs of placement</source>
        <translation>Abwägungen der Platzierung</translation>
    </message>
    <message>
        <source>No trade-offs yet: “Find trade-offs” draws here what less of one goal costs in the other.</source>
        <translation>Noch keine Abwägungen: „Abwägungen suchen“ zeichnet hier, was weniger vom einen Ziel im anderen kostet.</translation>
    </message>
    <message>
        <source>Weighed sum, of the cheapest placement&apos;s</source>
        <translation>Gewichtete Summe, an der billigsten Platzierung gemessen</translation>
    </message>
    <message>
        <source>No placement after {}</source>
        <translation>Keine Platzierung nach {}</translation>
    </message>
    <message>
        <source>Gap {} % after {}, still searching</source>
        <translation>Lücke {} % nach {}, es wird weiter gesucht</translation>
    </message>
    <message>
        <source>Gap {} % after {}, not proven to be the best</source>
        <translation>Lücke {} % nach {}, nicht als beste bewiesen</translation>
    </message>
    <message>
        <source>Proven to be the best after {}</source>
        <translation>Nach {} als beste bewiesen</translation>
    </message>
    <message>
        <source>Best found after {} with a gap of {} %, proven after {}</source>
        <translation>Beste nach {} mit einer Lücke von {} %, bewiesen nach {}</translation>
    </message>
    <message>
        <source>seed {}</source>
        <translation>Startwert {}</translation>
    </message>
    <message>
        <source>seed {}; found by {}; a gap is what lies between the best and the bound, of the best</source>
        <translation>Startwert {}; gefunden von {}; Lücke: was zwischen Bestem und Schranke liegt, vom Besten</translation>
    </message>
    <message>
        <source>best so far, {}</source>
        <translation>bisher Bestes, {}</translation>
    </message>
    <message>
        <source>bound: none is better</source>
        <translation>Schranke: nichts ist besser</translation>
    </message>
    <message>
        <source>Since the search began</source>
        <translation>Seit Beginn der Suche</translation>
    </message>
    <message>
        <source>Placement: gap over time</source>
        <translation>Platzierung: Lücke über die Zeit</translation>
    </message>
    <message>
        <source>Since the search began, s</source>
        <translation>Seit Beginn der Suche, s</translation>
    </message>
    <message>
        <source>Best: {}, {}</source>
        <translation>Bestes: {}, {}</translation>
    </message>
    <message>
        <source>Bound, {}</source>
        <translation>Schranke, {}</translation>
    </message>
    <message>
        <source>Gap, %</source>
        <translation>Lücke, %</translation>
    </message>
    <message>
        <source>No search yet: “Run placement” draws here how close it comes, and when.</source>
        <translation>Noch keine Suche: „Platzierung berechnen“ zeichnet hier, wie nah sie kommt, und wann.</translation>
    </message>
    <message>
        <source>{} points so far, still searching; seed {}; a click shows one</source>
        <translation>bisher {} Punkte, die Suche läuft; Startwert {}; ein Klick zeigt einen</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>name a project file, or ask for the eviction policies with --list</source>
        <translation>eine Projektdatei nennen oder mit --list die Verdrängungsstrategien abfragen</translation>
    </message>
    <message>
        <source>there is no provider “{}”</source>
        <translation>es gibt keinen Anbieter „{}“</translation>
    </message>
    <message>
        <source>choose one of: {}</source>
        <translation>eines davon wählen: {}</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Standorte</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Verlässlichkeit</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>exported</source>
        <translation>exportiert</translation>
    </message>
    <message>
        <source>needs input</source>
        <translation>Eingabe nötig</translation>
    </message>
    <message>
        <source>not expressible</source>
        <translation>nicht abbildbar</translation>
    </message>
    <message>
        <source>there is no target “{}”</source>
        <translation>es gibt kein Ziel „{}“</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Elemente</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Element</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>name a project file, or ask for the targets with --list</source>
        <translation>eine Projektdatei nennen oder mit --list die Ziele abfragen</translation>
    </message>
    <message>
        <source>name one or more of: {}</source>
        <translation>eines oder mehrere davon nennen: {}</translation>
    </message>
    <message>
        <source>say which folder the manifests go to: -o DIR</source>
        <translation>angeben, in welchen Ordner die Manifeste kommen: -o DIR</translation>
    </message>
    <message>
        <source>choose a --format: {}</source>
        <translation>ein --format wählen: {}</translation>
    </message>
    <message>
        <source>the format is not known</source>
        <translation>das Format ist nicht bekannt</translation>
    </message>
    <message>
        <source>there is no format “{}”</source>
        <translation>es gibt kein Format „{}“</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>What was odd</source>
        <translation>Auffälligkeit</translation>
    </message>
    <message>
        <source>name the file to import, or ask for the formats with --list</source>
        <translation>die zu importierende Datei nennen oder mit --list die Formate abfragen</translation>
    </message>
    <message>
        <source>say where to write the project: -o FILE</source>
        <translation>angeben, wohin das Projekt geschrieben wird: -o FILE</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Unconnected parts of the network</source>
        <translation>Unverbundene Teile des Netzes</translation>
    </message>
    <message>
        <source>there is no template “{}”</source>
        <translation>es gibt keine Vorlage „{}“</translation>
    </message>
    <message>
        <source>the file is there already</source>
        <translation>die Datei ist schon vorhanden</translation>
    </message>
    <message>
        <source>choose another name, or replace it with --force</source>
        <translation>einen anderen Namen wählen oder die Datei mit --force ersetzen</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Pfade</translation>
    </message>
    <message>
        <source>Round trip, ms</source>
        <translation>Umlaufzeit, ms</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>Abhilfe</translation>
    </message>
    <message>
        <source>--apply needs a file to write to</source>
        <translation>--apply braucht eine Datei, in die geschrieben wird</translation>
    </message>
    <message>
        <source>add -o FILE</source>
        <translation>-o FILE ergänzen</translation>
    </message>
    <message>
        <source>nothing would be written without --apply</source>
        <translation>ohne --apply würde nichts geschrieben</translation>
    </message>
    <message>
        <source>add --apply, or leave -o out</source>
        <translation>--apply ergänzen oder -o weglassen</translation>
    </message>
    <message>
        <source>there is no command “{}”</source>
        <translation>es gibt keinen Befehl „{}“</translation>
    </message>
    <message>
        <source>no command is given</source>
        <translation>es ist kein Befehl angegeben</translation>
    </message>
    <message>
        <source>{}</source>
        <translation>{}</translation>
    </message>
    <message>
        <source>can&apos;t write to standard output</source>
        <translation>in die Standardausgabe kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>check the disk and what reads the output</source>
        <translation>den Datenträger und das Programm prüfen, das die Ausgabe liest</translation>
    </message>
    <message>
        <source>there is not enough memory for this</source>
        <translation>dafür reicht der Arbeitsspeicher nicht</translation>
    </message>
    <message>
        <source>try a smaller input, or fewer requests</source>
        <translation>eine kleinere Eingabe oder weniger Anfragen versuchen</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>is required</source>
        <translation>ist erforderlich</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Zeigt</translation>
    </message>
    <message>
        <source>see `edgewright-cli {} --help`</source>
        <translation>siehe `edgewright-cli {} --help`</translation>
    </message>
    <message>
        <source>not concerned</source>
        <translation>nicht betroffen</translation>
    </message>
    <message>
        <source>Nothing was written for {}: {}; {}.</source>
        <translation>Für {} wurde nichts geschrieben: {}; {}.</translation>
    </message>
    <message>
        <source>the contents of a drawing have sizes, so “{}” is no capacity</source>
        <translation>die Inhalte einer Zeichnung haben Größen, „{}“ ist daher keine Kapazität</translation>
    </message>
    <message>
        <source>write a whole number above 0 and a unit, for example 512MiB</source>
        <translation>eine ganze Zahl über 0 und eine Einheit angeben, zum Beispiel 512MiB</translation>
    </message>
    <message>
        <source>there is no strategy “{}”</source>
        <translation>Es gibt keine Strategie „{}“</translation>
    </message>
    <message>
        <source>name a trace, or ask for the eviction policies with --list</source>
        <translation>nennen Sie einen Trace, oder fragen Sie mit --list nach den Verdrängungsstrategien</translation>
    </message>
    <message>
        <source>say how much the cache holds, for example 1GiB</source>
        <translation>sagen Sie, wie viel der Cache fasst, zum Beispiel 1GiB</translation>
    </message>
    <message>
        <source>“{}” is no capacity</source>
        <translation>„{}“ ist keine Kapazität</translation>
    </message>
    <message>
        <source>write a whole number above 0 and a unit, for example 512MiB, 1GiB or 5000objects</source>
        <translation>schreiben Sie eine ganze Zahl über 0 und eine Einheit, zum Beispiel 512MiB, 1GiB oder 5000objects</translation>
    </message>
    <message>
        <source>where sizes are ignored, “{}” is no capacity</source>
        <translation>wo Größen nicht zählen, ist „{}“ keine Kapazität</translation>
    </message>
    <message>
        <source>say how many objects the cache holds, for example 5000objects</source>
        <translation>sagen Sie, wie viele Objekte der Cache fasst, zum Beispiel 5000objects</translation>
    </message>
    <message>
        <source>there is no dialect “{}”</source>
        <translation>es gibt keinen Dialekt „{}“</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Einig</translation>
    </message>
    <message>
        <source>Agreement by kind</source>
        <translation>Übereinstimmung je Art</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Agreement by case</source>
        <translation>Übereinstimmung je Fall</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>Disagreements</source>
        <translation>Abweichungen</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Got</source>
        <translation>Erhalten</translation>
    </message>
    <message>
        <source>name a file of cases, or ask for the dialects with --list</source>
        <translation>eine Datei mit Fällen nennen oder mit --list nach den Dialekten fragen</translation>
    </message>
    <message>
        <source>Miss ratio over capacity</source>
        <translation>Fehlzugriffsrate über der Kapazität</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>Miss ratio</source>
        <translation>Fehlzugriffsrate</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Knee</source>
        <translation>Knick</translation>
    </message>
    <message>
        <source>“{}” names no column</source>
        <translation>„{}“ benennt keine Spalte</translation>
    </message>
    <message>
        <source>write ROLE=NAME; the roles are time, object, size and next</source>
        <translation>schreiben Sie ROLLE=NAME; die Rollen sind time, object, size und next</translation>
    </message>
    <message>
        <source>“{}” can&apos;t be compared</source>
        <translation>„{}“ lässt sich nicht vergleichen</translation>
    </message>
    <message>
        <source>choose one of: strategies, policies</source>
        <translation>eines davon wählen: strategies, policies</translation>
    </message>
    <message>
        <source>“{}” is no outage</source>
        <translation>„{}“ ist kein Ausfall</translation>
    </message>
    <message>
        <source>write when it begins after the warm-up and how long it lasts, in seconds: 600:300</source>
        <translation>schreiben Sie, wann er nach der Aufwärmphase beginnt und wie lange er dauert, in Sekunden: 600:300</translation>
    </message>
    <message>
        <source>a comparison has no curves</source>
        <translation>ein Vergleich hat keine Kurven</translation>
    </message>
    <message>
        <source>ask for them without --compare</source>
        <translation>ohne --compare danach fragen</translation>
    </message>
    <message>
        <source>one request is followed in one run, as drawn</source>
        <translation>eine Anfrage wird in einem einzigen Lauf verfolgt</translation>
    </message>
    <message>
        <source>leave out --compare, --curves and --replications</source>
        <translation>--compare, --curves und --replications weglassen</translation>
    </message>
    <message>
        <source>{} is about a request that is followed</source>
        <translation>{} gilt einer Anfrage, die verfolgt wird</translation>
    </message>
    <message>
        <source>name the population whose request it is: --follow NAME</source>
        <translation>die Nutzergruppe nennen, deren Anfrage es ist: --follow NAME</translation>
    </message>
    <message>
        <source>{} fetch no contents</source>
        <translation>{} rufen keine Inhalte ab</translation>
    </message>
    <message>
        <source>choose another population, or give this one a content set</source>
        <translation>eine andere Nutzergruppe wählen, oder dieser einen Inhaltssatz geben</translation>
    </message>
    <message>
        <source>{} fetch {} content sets</source>
        <translation>{} rufen {} Inhaltssätze ab</translation>
    </message>
    <message>
        <source>name the one whose request is followed: --content NAME</source>
        <translation>die nennen, deren Anfrage verfolgt wird: --content NAME</translation>
    </message>
    <message>
        <source>the rank of an object is a whole number</source>
        <translation>der Rang eines Objekts ist eine ganze Zahl</translation>
    </message>
    <message>
        <source>write 1 for the object that is asked for most</source>
        <translation>1 für das am häufigsten angefragte Objekt schreiben</translation>
    </message>
    <message>
        <source>the drawing has {} content sets</source>
        <translation>die Zeichnung hat {} Inhaltssätze</translation>
    </message>
    <message>
        <source>name the one that the trace asks for: --trace-content NAME</source>
        <translation>den nennen, nach dem der Trace fragt: --trace-content NAME</translation>
    </message>
    <message>
        <source>{} is about a trace that is replayed</source>
        <translation>{} betrifft einen Trace, der abgespielt wird</translation>
    </message>
    <message>
        <source>name the trace: --trace FILE</source>
        <translation>den Trace nennen: --trace DATEI</translation>
    </message>
    <message>
        <source>Facility location of the OR-Library, without or with capacities</source>
        <translation>Standortprobleme der OR-Library, ohne oder mit Kapazitäten</translation>
    </message>
    <message>
        <source>p-median of the OR-Library</source>
        <translation>p-Median der OR-Library</translation>
    </message>
    <message>
        <source>there is no format “{}” of placement problems</source>
        <translation>es gibt kein Format „{}“ von Platzierungsproblemen</translation>
    </message>
    <message>
        <source>name a file, or ask for the formats with --list</source>
        <translation>nennen Sie eine Datei, oder fragen Sie mit --list nach den Formaten</translation>
    </message>
    <message>
        <source>no choice of agents holds all jobs</source>
        <translation>keine Wahl der Agenten trägt alle Aufgaben</translation>
    </message>
    <message>
        <source>raise the capacities</source>
        <translation>erhöhen Sie die Kapazitäten</translation>
    </message>
    <message>
        <source>Generalised assignment of the OR-Library, one problem a file</source>
        <translation>Verallgemeinerte Zuordnung der OR-Library, ein Problem je Datei</translation>
    </message>
    <message>
        <source>{} is for the format {}</source>
        <translation>{} gehört zum Format {}</translation>
    </message>
    <message>
        <source>leave it out, or choose that format</source>
        <translation>lassen Sie es weg, oder wählen Sie dieses Format</translation>
    </message>
    <message>
        <source>Service chains with latency budgets, as JSON</source>
        <translation>Dienstketten mit Latenzbudgets, als JSON</translation>
    </message>
    <message>
        <source>Edge user allocation: most users, then fewest stations</source>
        <translation>Zuordnung von Edge-Nutzern: möglichst viele Nutzer, dann möglichst wenige Stationen</translation>
    </message>
    <message>
        <source>Sites on a network with limited links</source>
        <translation>Standorte in einem Netz mit begrenzten Verbindungen</translation>
    </message>
    <message>
        <source>a demand can&apos;t reach the nodes that serve it</source>
        <translation>ein Bedarf erreicht die Knoten nicht, die ihn bedienen</translation>
    </message>
    <message>
        <source>{} constraints can&apos;t hold together</source>
        <translation>{} Bedingungen können nicht zugleich gelten</translation>
    </message>
    <message>
        <source>lift one of them</source>
        <translation>Heben Sie eine davon auf</translation>
    </message>
    <message>
        <source>two scenarios are compared, not {}</source>
        <translation>zwei Szenarien werden verglichen, nicht {}</translation>
    </message>
    <message>
        <source>name two: --scenario A --scenario B, where “base” is the drawing as it is</source>
        <translation>zwei nennen: --scenario A --scenario B; „base“ ist die Zeichnung, wie sie ist</translation>
    </message>
    <message>
        <source>What would do, the least change first</source>
        <translation>Was genügen würde, die kleinste Änderung zuerst</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>By, %</source>
        <translation>Um, %</translation>
    </message>
    <message>
        <source>Then, USD/h</source>
        <translation>Dann, USD/h</translation>
    </message>
    <message>
        <source>a front is between two goals</source>
        <translation>eine Front liegt zwischen zwei Zielen</translation>
    </message>
    <message>
        <source>write it as in cost,latency</source>
        <translation>so schreiben: cost,latency</translation>
    </message>
    <message>
        <source>“{}” is no goal with a number of 0 or more</source>
        <translation>„{}“ ist kein Ziel mit einer Zahl ab 0</translation>
    </message>
    <message>
        <source>write it as in latency=0.5</source>
        <translation>so schreiben: latency=0.5</translation>
    </message>
    <message>
        <source>there is no goal “{}”</source>
        <translation>es gibt kein Ziel „{}“</translation>
    </message>
    <message>
        <source>use one of: {}</source>
        <translation>eines davon verwenden: {}</translation>
    </message>
    <message>
        <source>an objective and weights contradict one another</source>
        <translation>ein Ziel und Gewichte widersprechen einander</translation>
    </message>
    <message>
        <source>leave one of them out</source>
        <translation>eines davon weglassen</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>changed by hand after the last export</source>
        <translation>nach dem letzten Export von Hand geändert</translation>
    </message>
    <message>
        <source>written by no export</source>
        <translation>von keinem Export geschrieben</translation>
    </message>
    <message>
        <source>no file that could be replaced</source>
        <translation>keine Datei, die ersetzt werden könnte</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation>{}: {}</translation>
    </message>
    <message>
        <source>Nothing would change in {}.</source>
        <translation>In {} würde sich nichts ändern.</translation>
    </message>
    <message>
        <source>An export would refuse to write over {}; --force replaces files.</source>
        <translation>Ein Export würde sich weigern, {} zu überschreiben; --force ersetzt Dateien.</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Werkzeug</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>{} on {}:</source>
        <translation>{} zu {}:</translation>
    </message>
    <message>
        <source>Rows that do not concern the target</source>
        <translation>Elemente, die das Ziel nicht betreffen</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>{}; --force replaces such files</source>
        <translation>{}; --force ersetzt solche Dateien</translation>
    </message>
</context>
<context>
    <name>command</name>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Gruppieren</translation>
    </message>
    <message>
        <source>&amp;Ungroup</source>
        <translation>Gruppierung &amp;aufheben</translation>
    </message>
    <message>
        <source>Align &amp;left</source>
        <translation>&amp;Links ausrichten</translation>
    </message>
    <message>
        <source>Align &amp;centres</source>
        <translation>Horizontal &amp;zentrieren</translation>
    </message>
    <message>
        <source>Align &amp;right</source>
        <translation>&amp;Rechts ausrichten</translation>
    </message>
    <message>
        <source>Align &amp;top</source>
        <translation>&amp;Oben ausrichten</translation>
    </message>
    <message>
        <source>Align &amp;middles</source>
        <translation>&amp;Vertikal zentrieren</translation>
    </message>
    <message>
        <source>Align &amp;bottom</source>
        <translation>&amp;Unten ausrichten</translation>
    </message>
    <message>
        <source>Distribute &amp;horizontally</source>
        <translation>&amp;Horizontal verteilen</translation>
    </message>
    <message>
        <source>Distribute &amp;vertically</source>
        <translation>Vertikal ver&amp;teilen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>D&amp;elete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Alles a&amp;uswählen</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>U&amp;mbenennen</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Suchen…</translation>
    </message>
    <message>
        <source>&amp;New drawing</source>
        <translation>&amp;Neue Zeichnung</translation>
    </message>
    <message>
        <source>New from &amp;template…</source>
        <translation>Neu aus &amp;Vorlage…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Öffnen…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>Save drawing as &amp;picture…</source>
        <translation>Zeichnung als Bi&amp;ld speichern…</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>&amp;Befehlspalette…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Edgewright</source>
        <translation>&amp;Über Edgewright</translation>
    </message>
    <message>
        <source>&amp;Run all</source>
        <translation>&amp;Alles ausführen</translation>
    </message>
    <message>
        <source>&amp;Placement</source>
        <translation>&amp;Platzierung</translation>
    </message>
    <message>
        <source>&amp;CDN caches</source>
        <translation>&amp;CDN-Caches</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stoppen</translation>
    </message>
    <message>
        <source>&amp;Paint results over the drawing</source>
        <translation>&amp;Ergebnisse in der Zeichnung einblenden</translation>
    </message>
    <message>
        <source>&amp;Accept placement</source>
        <translation>&amp;Platzierung übernehmen</translation>
    </message>
    <message>
        <source>&amp;Check the drawing</source>
        <translation>&amp;Zeichnung prüfen</translation>
    </message>
    <message>
        <source>&amp;Latency charts</source>
        <translation>&amp;Latenzdiagramme</translation>
    </message>
    <message>
        <source>&amp;Manifests…</source>
        <translation>&amp;Manifeste…</translation>
    </message>
    <message>
        <source>&amp;Select</source>
        <translation>&amp;Auswählen</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>&amp;Pan</source>
        <translation>An&amp;sicht verschieben</translation>
    </message>
    <message>
        <source>&amp;Users</source>
        <translation>&amp;Nutzer</translation>
    </message>
    <message>
        <source>Find a kind or a site…</source>
        <translation>Art oder Standort suchen…</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>&amp;Einpassen</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>&amp;Snap to grid</source>
        <translation>Am &amp;Raster ausrichten</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>&amp;Präsentieren</translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation>&amp;Dunkles Design</translation>
    </message>
    <message>
        <source>&amp;Reset panels</source>
        <translation>Bedienfelder &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Report with all charts…</source>
        <translation>&amp;Bericht mit allen Diagrammen…</translation>
    </message>
    <message>
        <source>C&amp;ompare scenarios</source>
        <translation>S&amp;zenarien vergleichen</translation>
    </message>
    <message>
        <source>&amp;Failures</source>
        <translation>Aus&amp;fälle</translation>
    </message>
    <message>
        <source>Pareto fron&amp;t</source>
        <translation>Pareto-Fron&amp;t</translation>
    </message>
    <message>
        <source>R&amp;ules of thumb</source>
        <translation>Faust&amp;regeln</translation>
    </message>
    <message>
        <source>&amp;Back to the answer of the search</source>
        <translation>Zur Antwort der Suche z&amp;urück</translation>
    </message>
    <message>
        <source>&amp;Why does this service run here?</source>
        <translation>&amp;Warum läuft dieser Dienst hier?</translation>
    </message>
    <message>
        <source>Why &amp;not on this node?</source>
        <translation>Warum &amp;nicht auf diesem Knoten?</translation>
    </message>
</context>
<context>
    <name>comparison</name>
    <message>
        <source>Placement</source>
        <translation>Platzierung</translation>
    </message>
    <message>
        <source>Latencies</source>
        <translation>Latenzen</translation>
    </message>
    <message>
        <source>Caches</source>
        <translation>Caches</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Cost of nodes</source>
        <translation>Kosten der Knoten</translation>
    </message>
    <message>
        <source>Cost of traffic</source>
        <translation>Kosten des Verkehrs</translation>
    </message>
    <message>
        <source>Uplink traffic</source>
        <translation>Uplink-Verkehr</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Mean round trip</source>
        <translation>Mittlerer Umlauf</translation>
    </message>
    <message>
        <source>Highest 95th percentile</source>
        <translation>Höchstes 95. Perzentil</translation>
    </message>
    <message>
        <source>Budgets missed</source>
        <translation>Budgets verfehlt</translation>
    </message>
    <message>
        <source>Overloaded replicas</source>
        <translation>Überlastete Replikate</translation>
    </message>
    <message>
        <source>Lowest availability</source>
        <translation>Geringste Verfügbarkeit</translation>
    </message>
    <message>
        <source>Hit ratio</source>
        <translation>Trefferquote</translation>
    </message>
    <message>
        <source>Byte hit ratio</source>
        <translation>Byte-Trefferquote</translation>
    </message>
    <message>
        <source>Origin offload</source>
        <translation>Entlastung des Ursprungs</translation>
    </message>
    <message>
        <source>Peak at the origins</source>
        <translation>Spitze an den Ursprüngen</translation>
    </message>
    <message>
        <source>Cost of egress</source>
        <translation>Kosten des Abgangs</translation>
    </message>
    <message>
        <source>Outdated answers</source>
        <translation>Veraltete Antworten</translation>
    </message>
    <message>
        <source>95th percentile of contents</source>
        <translation>95. Perzentil der Inhalte</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Umlauf</translation>
    </message>
    <message>
        <source>95th percentile</source>
        <translation>95. Perzentil</translation>
    </message>
    <message>
        <source>Within budget</source>
        <translation>Im Budget</translation>
    </message>
    <message>
        <source>Budget met</source>
        <translation>Budget eingehalten</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Verfügbarkeit</translation>
    </message>
</context>
<context>
    <name>content</name>
    <message>
        <source>Objects</source>
        <translation>Objekte</translation>
    </message>
    <message>
        <source>Caching</source>
        <translation>Zwischenspeicherung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Ursprungsserver</translation>
    </message>
    <message>
        <source>Mean size</source>
        <translation>Mittlere Größe</translation>
    </message>
    <message>
        <source>Spread of sizes</source>
        <translation>Streuung der Größen</translation>
    </message>
    <message>
        <source>Standard deviation of the logarithm of the size; 0: all alike</source>
        <translation>Standardabweichung des Logarithmus der Größe; 0: alle gleich</translation>
    </message>
    <message>
        <source>Zipf exponent</source>
        <translation>Zipf-Exponent</translation>
    </message>
    <message>
        <source>The object of rank r is asked for in proportion to r to the minus this</source>
        <translation>Das Objekt mit Rang r wird proportional zu r hoch minus diesem Wert angefragt</translation>
    </message>
    <message>
        <source>Share weight</source>
        <translation>Anteilsgewicht</translation>
    </message>
    <message>
        <source>Share in the requests of a population that fetches several sets</source>
        <translation>Anteil an den Anfragen einer Nutzergruppe, die mehrere Inhaltssätze abruft</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Strategie</translation>
    </message>
    <message>
        <source>Time to live</source>
        <translation>Lebensdauer (TTL)</translation>
    </message>
    <message>
        <source>Stale while revalidate</source>
        <translation>Stale-while-revalidate</translation>
    </message>
    <message>
        <source>How long after its end of life an object may be served while it is fetched anew</source>
        <translation>Wie lange ein Objekt nach Ablauf seiner Lebensdauer noch ausgeliefert werden darf, während es neu abgerufen wird</translation>
    </message>
    <message>
        <source>Published every</source>
        <translation>Veröffentlicht alle</translation>
    </message>
    <message>
        <source>Mean time between two updates of one object</source>
        <translation>Mittlere Zeit zwischen zwei Aktualisierungen eines Objekts</translation>
    </message>
    <message>
        <source>How long an object is fresh; purge on publish ends it earlier, and never by age</source>
        <translation>Wie lange ein Objekt frisch ist; Löschen bei Veröffentlichung beendet es früher und nie nach Alter</translation>
    </message>
    <message>
        <source>With one object there is no popularity to spread</source>
        <translation>Bei einem einzigen Objekt gibt es keine Beliebtheit zu verteilen</translation>
    </message>
    <message>
        <source>Purge on publish keeps an object until it is published anew, whatever its age</source>
        <translation>„Löschen bei Veröffentlichung“ behält ein Objekt, bis es neu veröffentlicht wird, gleich wie alt es ist</translation>
    </message>
    <message>
        <source>The table of sizes stands for mean and spread</source>
        <translation>Die Größentabelle steht für Mittel und Streuung</translation>
    </message>
    <message>
        <source>Table of sizes</source>
        <translation>Größentabelle</translation>
    </message>
    <message>
        <source>Pairs of a size in kB and its weight: an object is of one of these sizes, in proportion to the weights</source>
        <translation>Paare aus einer Größe in kB und ihrem Gewicht: ein Objekt hat eine dieser Größen, im Verhältnis der Gewichte</translation>
    </message>
    <message>
        <source>Popularity</source>
        <translation>Beliebtheit</translation>
    </message>
    <message>
        <source>Counts for the popularity “Zipf” and several objects alone</source>
        <translation>Zählt nur bei der Beliebtheit „Zipf“ und mehreren Objekten</translation>
    </message>
    <message>
        <source>Weibull shape</source>
        <translation>Weibull-Form</translation>
    </message>
    <message>
        <source>Below 1: few popular objects and a long tail; above 1: popular objects are many and alike</source>
        <translation>Unter 1: wenige beliebte Objekte und ein langer Rest; über 1: viele, einander ähnlich beliebte Objekte</translation>
    </message>
    <message>
        <source>Counts for the popularity “Weibull” and several objects alone</source>
        <translation>Zählt nur bei der Beliebtheit „Weibull“ und mehreren Objekten</translation>
    </message>
    <message>
        <source>Weibull scale</source>
        <translation>Weibull-Skala</translation>
    </message>
    <message>
        <source>The rank up to which 63 % of the requests go</source>
        <translation>Der Rang, bis zu dem 63 % der Anfragen gehen</translation>
    </message>
    <message>
        <source>Personalised</source>
        <translation>Personalisiert</translation>
    </message>
    <message>
        <source>Share of the requests whose answer is for one user alone: no cache may keep it</source>
        <translation>Anteil der Anfragen, deren Antwort für einen einzigen Nutzer ist: kein Cache darf sie behalten</translation>
    </message>
    <message>
        <source>Stale if error</source>
        <translation>Stale-if-error</translation>
    </message>
    <message>
        <source>How long after its end of life an object may be served where the origin fails</source>
        <translation>Wie lange ein Objekt nach Ablauf seiner Lebensdauer noch ausgeliefert werden darf, wenn der Ursprungsserver ausfällt</translation>
    </message>
    <message>
        <source>Fragments</source>
        <translation>Fragmente</translation>
    </message>
    <message>
        <source>How many fragments a page includes; all pages of the set share them</source>
        <translation>Wie viele Fragmente eine Seite einbindet; alle Seiten des Satzes teilen sie</translation>
    </message>
    <message>
        <source>Counts under the strategy “Edge-Side Includes” alone</source>
        <translation>Zählt nur bei der Strategie „Edge-Side Includes“</translation>
    </message>
    <message>
        <source>Time to live of a fragment</source>
        <translation>Lebensdauer eines Fragments</translation>
    </message>
    <message>
        <source>The page around the fragments has the time to live of the set</source>
        <translation>Die Seite um die Fragmente hat die Lebensdauer des Satzes</translation>
    </message>
    <message>
        <source>Size of a fragment</source>
        <translation>Größe eines Fragments</translation>
    </message>
    <message>
        <source>Part of the page&apos;s size</source>
        <translation>Teil der Größe der Seite</translation>
    </message>
    <message>
        <source>Counts under the strategy “Stale while revalidate” and after soft purges alone</source>
        <translation>Zählt nur unter der Strategie „Stale while revalidate“ und nach weichen Purges</translation>
    </message>
    <message>
        <source>A hard purge leaves nothing that could be served</source>
        <translation>Ein harter Purge lässt nichts zurück, was ausgeliefert werden könnte</translation>
    </message>
    <message>
        <source>Purge</source>
        <translation>Purge</translation>
    </message>
    <message>
        <source>Hard: the next request fetches the whole object. Soft: it may be served while it is validated</source>
        <translation>Hart: die nächste Anfrage holt das ganze Objekt. Weich: es darf ausgeliefert werden, während es geprüft wird</translation>
    </message>
    <message>
        <source>Counts under the strategy “Purge on publish” alone</source>
        <translation>Zählt nur unter der Strategie „Purge bei Veröffentlichung“</translation>
    </message>
    <message>
        <source>Objects per surrogate key</source>
        <translation>Objekte je Surrogate-Key</translation>
    </message>
    <message>
        <source>Neighbours in popularity that a publication of any of them purges together; 1: each alone</source>
        <translation>In der Beliebtheit benachbarte Objekte, die eine Veröffentlichung gemeinsam löscht; 1: jedes für sich</translation>
    </message>
    <message>
        <source>Counts under the strategy “Purge on publish” for what is published from time to time</source>
        <translation>Zählt unter der Strategie „Purge bei Veröffentlichung“ für das, was von Zeit zu Zeit neu erscheint</translation>
    </message>
    <message>
        <source>Backup origin</source>
        <translation>Ersatzursprung</translation>
    </message>
    <message>
        <source>Asked by the caches where the origin fails</source>
        <translation>Wird von den Caches gefragt, wenn der Ursprung ausfällt</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Rechnername</translation>
    </message>
    <message>
        <source>That users ask for this content: news.example.com</source>
        <translation>Den Nutzer nach diesem Inhalt fragen: news.example.com</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Which URLs of the host are of this set, * for any characters: /articles/*; empty: all others</source>
        <translation>Welche URLs des Rechners zu diesem Satz gehören, * für beliebige Zeichen: /articles/*; leer: alle übrigen</translation>
    </message>
</context>
<context>
    <name>coverage</name>
    <message>
        <source>a station stands here twice</source>
        <translation>hier steht eine Station zweimal</translation>
    </message>
    <message>
        <source>name each station once</source>
        <translation>Nennen Sie jede Station einmal</translation>
    </message>
    <message>
        <source>station {} has a capacity of {}</source>
        <translation>Station {} hat eine Kapazität von {}</translation>
    </message>
    <message>
        <source>state how many users it serves</source>
        <translation>Geben Sie an, wie viele Nutzer sie bedient</translation>
    </message>
    <message>
        <source>station {} reaches user {} twice</source>
        <translation>Station {} erreicht Nutzer {} zweimal</translation>
    </message>
    <message>
        <source>there is no station {} to reach user {}</source>
        <translation>es gibt keine Station {}, die Nutzer {} erreicht</translation>
    </message>
    <message>
        <source>name each station that reaches the user once</source>
        <translation>Nennen Sie jede Station, die den Nutzer erreicht, einmal</translation>
    </message>
    <message>
        <source>the answer is for {} users, the problem has {}</source>
        <translation>die Antwort gilt für {} Nutzer, das Problem hat {}</translation>
    </message>
    <message>
        <source>station {} does not reach user {}</source>
        <translation>Station {} erreicht Nutzer {} nicht</translation>
    </message>
    <message>
        <source>station {} serves {} users, its capacity is {}</source>
        <translation>Station {} bedient {} Nutzer, ihre Kapazität ist {}</translation>
    </message>
    <message>
        <source>no linear program may be solved</source>
        <translation>kein lineares Programm darf gelöst werden</translation>
    </message>
    <message>
        <source>allow at least one iteration</source>
        <translation>Erlauben Sie mindestens eine Iteration</translation>
    </message>
    <message>
        <source>closing stations</source>
        <translation>Stationen schließen</translation>
    </message>
</context>
<context>
    <name>edgewright::BaselinesView</name>
    <message>
        <source>Try rules of thumb</source>
        <translation>Faustregeln versuchen</translation>
    </message>
    <message>
        <source>The placement and rules of thumb beside it</source>
        <translation>Die Platzierung und daneben Faustregeln</translation>
    </message>
    <message>
        <source>Nothing to compare yet: “Try rules of thumb” places by cloud only, edge-ward, nearest, first fit and greedy, and says what each of them breaks</source>
        <translation>Noch nichts zu vergleichen: „Faustregeln versuchen“ platziert nur in der Cloud, vom Rand her, nächster, erster passender und gierig und sagt, was jede bricht</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
</context>
<context>
    <name>edgewright::CacheChoices</name>
    <message>
        <source>Policy</source>
        <translation>Verdrängung</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Strategie</translation>
    </message>
    <message>
        <source>Cache, GiB</source>
        <translation>Cache, GiB</translation>
    </message>
    <message>
        <source>TTL, s</source>
        <translation>TTL, s</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>As drawn</source>
        <translation>Wie gezeichnet</translation>
    </message>
    <message>
        <source>Which object leaves a full cache</source>
        <translation>Welches Objekt einen vollen Cache verlässt</translation>
    </message>
    <message>
        <source>Strategy of every content set</source>
        <translation>Strategie jedes Inhaltssatzes</translation>
    </message>
    <message>
        <source>Cache of every point of presence, GiB; empty: as drawn</source>
        <translation>Cache jedes Point of Presence, GiB; leer: wie gezeichnet</translation>
    </message>
    <message>
        <source>Time to live of every content set, s; empty: as drawn</source>
        <translation>Lebensdauer jedes Inhaltssatzes, s; leer: wie gezeichnet</translation>
    </message>
    <message>
        <source>Requests, warm-up included</source>
        <translation>Anfragen einschließlich Aufwärmphase</translation>
    </message>
    <message>
        <source>The same seed gives the same result</source>
        <translation>Derselbe Startwert liefert dasselbe Ergebnis</translation>
    </message>
    <message>
        <source>caches of %1</source>
        <translation>Caches von %1</translation>
    </message>
    <message>
        <source>TTL %1</source>
        <translation>TTL %1</translation>
    </message>
    <message>
        <source>what if: %1</source>
        <translation>was wäre wenn: %1</translation>
    </message>
    <message>
        <source>Cache of every point of presence: while it moves, the curves of the last run tell the hit ratios; let go, it runs. At the left end: as drawn</source>
        <translation>Cache jedes Point of Presence: beim Ziehen sagen die Kurven des letzten Laufs die Trefferquoten; losgelassen wird gerechnet. Ganz links: wie gezeichnet</translation>
    </message>
    <message>
        <source>Requests in all, of a trace at most; the first quarter fills the caches and is not counted</source>
        <translation>Anfragen insgesamt, aus einem Trace höchstens; das erste Viertel füllt die Caches und zählt nicht</translation>
    </message>
    <message>
        <source>requests of %1</source>
        <translation>Anfragen aus %1</translation>
    </message>
    <message>
        <source>Time to live of every content set: while it moves, the curves of the last run tell the hit ratios; let go, it runs. At the left end: as drawn</source>
        <translation>TTL jedes Inhaltssatzes: beim Ziehen sagen die Kurven des letzten Laufs die Trefferquoten; losgelassen wird gerechnet. Ganz links: wie gezeichnet</translation>
    </message>
</context>
<context>
    <name>edgewright::Canvas</name>
    <message>
        <source>50–200 ms</source>
        <translation>50–200 ms</translation>
    </message>
    <message>
        <source>10–50 ms</source>
        <translation>10–50 ms</translation>
    </message>
    <message>
        <source>1–10 ms</source>
        <translation>1–10 ms</translation>
    </message>
    <message>
        <source>under 1 ms</source>
        <translation>unter 1 ms</translation>
    </message>
    <message>
        <source>Nothing is drawn yet</source>
        <translation>Noch ist nichts gezeichnet</translation>
    </message>
    <message>
        <source>Drag a kind from the palette, or press Ctrl+K and say what you need.</source>
        <translation>Ziehen Sie ein Element aus der Palette, oder drücken Sie Strg+K und geben Sie ein, was Sie brauchen.</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Zeichnung</translation>
    </message>
    <message>
        <source>The topology. Tab walks over its nodes, arrows move what is selected, L starts a link, F2 renames.</source>
        <translation>Die Topologie. Tab geht durch die Knoten, Pfeiltasten verschieben die Auswahl, L beginnt eine Verbindung, F2 benennt um.</translation>
    </message>
    <message>
        <source>Select a node or a group first, then rename it</source>
        <translation>Wählen Sie zuerst einen Knoten oder eine Gruppe, und benennen Sie dann um</translation>
    </message>
    <message>
        <source>Select one node or group alone to rename it</source>
        <translation>Wählen Sie zum Umbenennen nur einen Knoten oder eine Gruppe</translation>
    </message>
    <message>
        <source>1 user</source>
        <translation>1 Nutzer</translation>
    </message>
    <message>
        <source>%1 users</source>
        <translation>%1 Nutzer</translation>
    </message>
    <message>
        <source>m</source>
        <comment>measured</comment>
        <translation>g</translation>
    </message>
    <message>
        <source>a</source>
        <comment>agreed</comment>
        <translation>v</translation>
    </message>
    <message>
        <source>e</source>
        <comment>estimated</comment>
        <translation>s</translation>
    </message>
    <message>
        <source>Linked %1 and %2; its latency is an estimate until you say better</source>
        <translation>%1 und %2 verbunden; die Latenz ist geschätzt, bis Sie einen genaueren Wert angeben</translation>
    </message>
    <message>
        <source>Click the node where the link ends, or choose it with the arrows and press Enter; Esc cancels</source>
        <translation>Klicken Sie auf den Knoten, an dem die Verbindung endet, oder wählen Sie ihn mit den Pfeiltasten und drücken Sie die Eingabetaste; Esc bricht ab</translation>
    </message>
    <message>
        <source>Click the node where the link begins</source>
        <translation>Klicken Sie auf den Knoten, an dem die Verbindung beginnt</translation>
    </message>
    <message>
        <source>Enter links to %1</source>
        <translation>Die Eingabetaste verbindet mit %1</translation>
    </message>
    <message>
        <source>Drag to move about the drawing</source>
        <translation>Ziehen, um die Ansicht der Zeichnung zu verschieben</translation>
    </message>
    <message>
        <source>no budget set</source>
        <translation>kein Budget festgelegt</translation>
    </message>
    <message>
        <source>budget met</source>
        <translation>Budget eingehalten</translation>
    </message>
    <message>
        <source>%1 over its budget</source>
        <translation>%1 über dem Budget</translation>
    </message>
    <message>
        <source>a service that they need can&apos;t be reached</source>
        <translation>ein benötigter Dienst ist nicht erreichbar</translation>
    </message>
    <message>
        <source>%1 round trip, %2</source>
        <translation>%1 Umlaufzeit, %2</translation>
    </message>
    <message>
        <source>%1 round trip from %2, %3</source>
        <translation>%1 Umlaufzeit von %2, %3</translation>
    </message>
    <message>
        <source>%1 one way (%2), %3, %4</source>
        <translation>%1 einfacher Weg (%2), %3, %4</translation>
    </message>
    <message>
        <source>accelerator</source>
        <translation>Beschleuniger</translation>
    </message>
    <message>
        <source>jitter %1, loss %2</source>
        <translation>Jitter %1, Verlust %2</translation>
    </message>
    <message>
        <source>known since %1</source>
        <translation>bekannt seit %1</translation>
    </message>
    <message>
        <source>Drag to another node to link it, or to a free place to put one there</source>
        <translation>Auf einen anderen Knoten ziehen, um ihn zu verbinden, oder auf eine freie Stelle, um dort einen anzulegen</translation>
    </message>
    <message>
        <source>%1 splits the link now; the latencies of its halves are estimates</source>
        <translation>%1 teilt nun die Verbindung; die Latenzen der Hälften sind geschätzt</translation>
    </message>
    <message>
        <source>Split %1 here</source>
        <translation>%1 hier teilen</translation>
    </message>
    <message>
        <source>Enter splits %1 at %2; anything else leaves it whole</source>
        <translation>Eingabe teilt %1 bei %2; alles andere lässt die Verbindung ganz</translation>
    </message>
    <message>
        <source>Link to a new …</source>
        <translation>Verbinden mit neuem …</translation>
    </message>
    <message>
        <source>Kind to link to</source>
        <translation>Art des neuen Endes</translation>
    </message>
    <message>
        <source>No kind is called so</source>
        <translation>Keine Art heißt so</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Linked with %1</source>
        <translation>Verbunden mit %1</translation>
    </message>
    <message>
        <source>Egress over links</source>
        <translation>Verkehr über Verbindungen</translation>
    </message>
    <message>
        <source>%1 egress in the run of the caches</source>
        <translation>%1 Verkehr im Lauf der Caches</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <source>accelerators</source>
        <translation>Beschleuniger</translation>
    </message>
    <message>
        <source>In use on nodes, in this order</source>
        <translation>Auslastung der Knoten, in dieser Reihenfolge</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1, %2 over</source>
        <comment>what is used of a limit</comment>
        <translation>%1, %2 zu viel</translation>
    </message>
    <message>
        <source>cores %1</source>
        <translation>Kerne %1</translation>
    </message>
    <message>
        <source>memory, GiB %1</source>
        <translation>Arbeitsspeicher, GiB %1</translation>
    </message>
    <message>
        <source>accelerators %1</source>
        <translation>Beschleuniger %1</translation>
    </message>
    <message>
        <source>In use: %1</source>
        <translation>Belegt: %1</translation>
    </message>
</context>
<context>
    <name>edgewright::CdnPanel</name>
    <message>
        <source>Run caches</source>
        <translation>Caches simulieren</translation>
    </message>
    <message>
        <source>No point of presence was asked</source>
        <translation>Kein Point of Presence wurde angefragt</translation>
    </message>
    <message>
        <source>No result yet: “Run caches” plays requests against the points of presence</source>
        <translation>Noch kein Ergebnis: „Caches simulieren“ spielt Anfragen gegen die Points of Presence ab</translation>
    </message>
    <message>
        <source>point of presence</source>
        <translation>Point of Presence</translation>
    </message>
    <message>
        <source>hit ratio</source>
        <translation>Trefferquote</translation>
    </message>
    <message>
        <source>byte hit ratio</source>
        <translation>Byte-Trefferquote</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>evictions</source>
        <translation>Verdrängungen</translation>
    </message>
    <message>
        <source>objects held</source>
        <translation>Objekte im Cache</translation>
    </message>
    <message>
        <source>population</source>
        <translation>Nutzergruppe</translation>
    </message>
    <message>
        <source>asks at</source>
        <translation>fragt an bei</translation>
    </message>
    <message>
        <source>median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>95th percentile</source>
        <translation>95. Perzentil</translation>
    </message>
    <message>
        <source>within budget</source>
        <translation>im Budget</translation>
    </message>
    <message>
        <source>Hit ratio %1</source>
        <translation>Trefferquote %1</translation>
    </message>
    <message>
        <source>byte hit ratio %1</source>
        <translation>Byte-Trefferquote %1</translation>
    </message>
    <message>
        <source>median %1, 95th percentile %2, 99th %3</source>
        <translation>Median %1, 95. Perzentil %2, 99. %3</translation>
    </message>
    <message>
        <source>of %1 requests after a warm-up of %2, seed %3</source>
        <translation>von %1 Anfragen nach einer Aufwärmphase von %2, Startwert %3</translation>
    </message>
    <message>
        <source>the drawing has changed since</source>
        <translation>die Zeichnung wurde seither geändert</translation>
    </message>
    <message>
        <source>no budget</source>
        <translation>kein Budget</translation>
    </message>
    <message>
        <source>the origin</source>
        <translation>dem Ursprungsserver</translation>
    </message>
    <message>
        <source>misses</source>
        <translation>Fehlzugriffe</translation>
    </message>
    <message>
        <source>never fetched</source>
        <translation>erstmalig</translation>
    </message>
    <message>
        <source>left for others</source>
        <translation>verdrängt</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>purged</source>
        <translation>durch Purge entfernt</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>nicht behalten</translation>
    </message>
    <message>
        <source>joined a fetch</source>
        <translation>wartete mit</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>from before it</source>
        <translation>von davor</translation>
    </message>
    <message>
        <source>share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>99 % new after, s</source>
        <translation>99 % neu nach, s</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>%1 is not possible: %2</source>
        <translation>%1 ist nicht möglich: %2</translation>
    </message>
    <message>
        <source>The same %1 requests under each, after a warm-up of %2, seed %3</source>
        <translation>Dieselben %1 Anfragen bei jeder Variante, nach einer Aufwärmphase von %2, Startwert %3</translation>
    </message>
    <message>
        <source>✓ marks the best of a line</source>
        <translation>✓ steht beim besten Wert der Zeile</translation>
    </message>
    <message>
        <source>nothing left for want of room: smaller caches tell policies apart</source>
        <translation>aus Platzmangel wich nichts: kleinere Caches zeigen, worin sich die Verdrängungsstrategien unterscheiden</translation>
    </message>
    <message>
        <source>99 % new after %1</source>
        <translation>99 % neu nach %1</translation>
    </message>
    <message>
        <source>less than 99 % new even after %1</source>
        <translation>auch nach %1 noch keine 99 % neu</translation>
    </message>
    <message>
        <source>%1: %2 of %3 answers after the publication are from before it</source>
        <translation>%1: %2 von %3 Antworten nach der Veröffentlichung sind von davor</translation>
    </message>
    <message>
        <source>origins serve %1 before, %2 in the busiest second, %3 after it</source>
        <translation>Ursprungsserver liefern davor %1, in der stärksten Sekunde %2, %3 danach</translation>
    </message>
    <message>
        <source>Points of presence</source>
        <translation>Points of Presence (PoPs)</translation>
    </message>
    <message>
        <source>Misses</source>
        <translation>Fehlzugriffe</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Veröffentlichung</translation>
    </message>
    <message>
        <source>Answers of the caches</source>
        <translation>Antworten der Caches</translation>
    </message>
    <message>
        <source>Compare strategies</source>
        <translation>Strategien vergleichen</translation>
    </message>
    <message>
        <source>Compare policies</source>
        <translation>Verdrängung vergleichen</translation>
    </message>
    <message>
        <source>Rehearse publication</source>
        <translation>Veröffentlichung proben</translation>
    </message>
    <message>
        <source>soft purge</source>
        <translation>weiches Purge</translation>
    </message>
    <message>
        <source>Content set that is published anew after the warm-up</source>
        <translation>Inhaltssatz, der nach der Aufwärmphase neu veröffentlicht wird</translation>
    </message>
    <message>
        <source>no content</source>
        <translation>kein Inhalt</translation>
    </message>
    <message>
        <source>Nobody fetches content: choose contents for a population under “Fetch”</source>
        <translation>Niemand ruft Inhalte ab: für eine Nutzergruppe unter „Abgerufene Inhalte“ Inhalte wählen</translation>
    </message>
    <message>
        <source>No comparison yet: “Compare strategies” plays the same requests under each of them, “Compare policies” under each eviction policy</source>
        <translation>Noch kein Vergleich: „Strategien vergleichen“ spielt dieselben Anfragen mit jeder Strategie ab, „Verdrängung vergleichen“ mit jeder Verdrängungsstrategie</translation>
    </message>
    <message>
        <source>No rehearsal yet: “Rehearse publication” publishes a content set anew and counts what is still served from before</source>
        <translation>Noch keine Probe: „Veröffentlichung proben“ veröffentlicht einen Inhaltssatz neu und zählt, was noch von davor ausgeliefert wird</translation>
    </message>
    <message>
        <source>Purges leave copies that the origin may confirm: where nothing changed, no body comes</source>
        <translation>Purges lassen Kopien stehen, die der Ursprungsserver bestätigen kann: Wo sich nichts geändert hat, kommt kein Inhalt</translation>
    </message>
    <message>
        <source>No curve: the last run asked nothing here</source>
        <translation>Keine Kurve: der letzte Lauf hat hier nichts angefragt</translation>
    </message>
    <message>
        <source>Other points of presence ask here for what they miss, which would be something else: only a run tells</source>
        <translation>Andere Points of Presence fragen hier nach dem, was ihnen fehlt, und das wäre etwas anderes: nur ein Lauf sagt es</translation>
    </message>
    <message>
        <source>≈ with %1</source>
        <translation>≈ mit %1</translation>
    </message>
    <message>
        <source>not admitted</source>
        <translation>nicht zugelassen</translation>
    </message>
    <message>
        <source>One request</source>
        <translation>Eine Anfrage</translation>
    </message>
    <message numerus="yes">
        <source>means of %n replications ± half of their 95 % confidence interval, what has none is of the first</source>
        <translation>
            <numerusform>Mittelwerte aus %n Replikation ± die Hälfte ihres 95-%-Konfidenzintervalls, was keines hat, aus der ersten</numerusform>
            <numerusform>Mittelwerte aus %n Replikationen ± die Hälfte ihres 95-%-Konfidenzintervalls, was keines hat, aus der ersten</numerusform>
        </translation>
    </message>
    <message>
        <source>origin offload %1</source>
        <translation>Entlastung des Ursprungsservers %1</translation>
    </message>
    <message>
        <source>Replications</source>
        <translation>Replikationen</translation>
    </message>
    <message>
        <source>Runs with seeds of their own: of two or more, figures are means ± half of their 95 % confidence interval</source>
        <translation>Läufe mit je eigenem Startwert: ab zweien sind Zahlen Mittelwerte ± die Hälfte ihres 95-%-Konfidenzintervalls</translation>
    </message>
    <message>
        <source>From the curves of the last run, not simulated: of the requests that a cache may answer, under the policy of that run; the lower of what the size alone and the time to live alone allow, answers past that time not counted</source>
        <translation>Aus den Kurven des letzten Laufs, nicht simuliert: von den Anfragen, die ein Cache beantworten darf, unter der Verdrängung jenes Laufs; der kleinere der Werte, die die Größe allein und die TTL allein zulassen, Antworten nach deren Ablauf nicht mitgezählt</translation>
    </message>
</context>
<context>
    <name>edgewright::ChartPanel</name>
    <message>
        <source>No results yet: Ctrl+R runs placement and caches.</source>
        <translation>Noch keine Ergebnisse: Strg+R berechnet Platzierung und Caches.</translation>
    </message>
    <message>
        <source>The drawing has changed since: run again</source>
        <translation>Die Zeichnung wurde seither geändert: erneut ausführen</translation>
    </message>
    <message>
        <source>Save this chart (PNG, SVG, PDF, CSV)</source>
        <translation>Dieses Diagramm speichern (PNG, SVG, PDF, CSV)</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Diagramm speichern</translation>
    </message>
    <message>
        <source>Charts (*.png *.svg *.pdf *.csv)</source>
        <translation>Diagramme (*.png *.svg *.pdf *.csv)</translation>
    </message>
    <message>
        <source>The last run has nothing for these charts: latencies need users who call placed services, hit ratios need users who fetch content. Add them, then Ctrl+R.</source>
        <translation>Der letzte Lauf hat nichts für diese Diagramme: Latenzen brauchen Nutzer, die platzierte Dienste aufrufen, Trefferquoten brauchen Nutzer, die Inhalte abrufen. Ergänzen, dann Strg+R.</translation>
    </message>
    <message>
        <source>The last run has nothing for these charts: latencies need a placement that meets all demands (the Placement panel says what stands against one), hit ratios need users who fetch content.</source>
        <translation>Der letzte Lauf hat nichts für diese Diagramme: Latenzen brauchen eine Platzierung, die alle Anforderungen erfüllt (der Bereich „Platzierung“ sagt, was dagegen spricht), Trefferquoten brauchen Nutzer, die Inhalte abrufen.</translation>
    </message>
    <message>
        <source>Latencies are sampled for the answer of the search: go back to it to see them.</source>
        <translation>Latenzen sind für die Antwort der Suche gezogen: dorthin zurückgehen, um sie zu sehen.</translation>
    </message>
</context>
<context>
    <name>edgewright::CommandPalette</name>
    <message>
        <source>Nothing is called “%1”</source>
        <translation>Nichts heißt „%1“</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>Find by name, site, image, date …</source>
        <translation>Suchen nach Name, Standort, Image, Datum …</translation>
    </message>
</context>
<context>
    <name>edgewright::ComparePanel</name>
    <message>
        <source>First of the two that are compared</source>
        <translation>Das erste der beiden Verglichenen</translation>
    </message>
    <message>
        <source>Second, that is better or worse than the first</source>
        <translation>Das zweite, besser oder schlechter als das erste</translation>
    </message>
    <message>
        <source>Run comparison</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Places services, draws latencies and plays requests in both, with the same seeds</source>
        <translation>Platziert Dienste, zieht Latenzen und spielt Anfragen in beiden, mit denselben Startwerten</translation>
    </message>
    <message>
        <source>Keep as scenario</source>
        <translation>Als Szenario behalten</translation>
    </message>
    <message>
        <source>Sets aside what has been changed since the drawing was opened or saved: it becomes a scenario, and the drawing is as it was before</source>
        <translation>Legt beiseite, was seit dem Öffnen oder Speichern geändert wurde: Es wird ein Szenario, und die Zeichnung ist wie zuvor</translation>
    </message>
    <message>
        <source>Name of the scenario to keep</source>
        <translation>Name des Szenarios</translation>
    </message>
    <message>
        <source>Figures side by side</source>
        <translation>Zahlen nebeneinander</translation>
    </message>
    <message>
        <source>What the drawings differ in</source>
        <translation>Worin sich die Zeichnungen unterscheiden</translation>
    </message>
    <message>
        <source>Drawing as it is</source>
        <translation>Zeichnung, wie sie ist</translation>
    </message>
    <message>
        <source>No comparison yet: “Run comparison” runs both with the same seeds</source>
        <translation>Noch kein Vergleich: „Vergleichen“ rechnet beide mit denselben Startwerten</translation>
    </message>
    <message>
        <source>No scenario yet: change the drawing, then “Keep as scenario” sets what you changed aside to compare it</source>
        <translation>Noch kein Szenario: die Zeichnung ändern, dann legt „Als Szenario behalten“ die Änderung zum Vergleich beiseite</translation>
    </message>
    <message>
        <source>The two drawings are alike</source>
        <translation>Die beiden Zeichnungen sind gleich</translation>
    </message>
    <message>
        <source>the drawing has changed since</source>
        <translation>die Zeichnung hat sich seither geändert</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>of</source>
        <translation>von</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>in per cent</source>
        <translation>in Prozent</translation>
    </message>
    <message>
        <source>the second is</source>
        <translation>das zweite ist</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>Of %1 figures of the whole, %2 are better and %3 worse in %4 than in %5</source>
        <translation>Von %1 Zahlen des Ganzen sind %2 in %4 besser und %3 schlechter als in %5</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>Startwert %1</translation>
    </message>
    <message>
        <source>%1 has no answer to “%2”: %3</source>
        <translation>%1 hat keine Antwort auf „%2“: %3</translation>
    </message>
</context>
<context>
    <name>edgewright::Document</name>
    <message>
        <source>Untitled</source>
        <translation>Unbenannt</translation>
    </message>
</context>
<context>
    <name>edgewright::ExportChecks</name>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>What the real tools say</source>
        <translation>Was die echten Werkzeuge sagen</translation>
    </message>
    <message>
        <source>tool</source>
        <translation>Werkzeug</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>what</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Check with the real tools</source>
        <translation>Mit den echten Werkzeugen prüfen</translation>
    </message>
    <message>
        <source>Tools that are installed here look at a copy; nothing is deployed.</source>
        <translation>Hier installierte Werkzeuge sehen sich eine Kopie an; es wird nichts bereitgestellt.</translation>
    </message>
</context>
<context>
    <name>edgewright::ExportDialog</name>
    <message>
        <source>exported</source>
        <translation>exportiert</translation>
    </message>
    <message>
        <source>needs your input</source>
        <translation>braucht Ihre Eingabe</translation>
    </message>
    <message>
        <source>not expressible</source>
        <translation>nicht abbildbar</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>What became of each row</source>
        <translation>Was aus jedem Element wurde</translation>
    </message>
    <message>
        <source>row</source>
        <translation>Element</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>where</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>what</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>not concerned</source>
        <translation>nicht betroffen</translation>
    </message>
    <message>
        <source>%1 exported, %2 need your input, %3 not expressible, %4 not concerned</source>
        <translation>%1 exportiert, %2 brauchen Ihre Eingabe, %3 nicht abbildbar, %4 nicht betroffen</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>%1 is asked…</source>
        <translation>%1 wird gefragt…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
</context>
<context>
    <name>edgewright::ExportFolder</name>
    <message>
        <source>Choose folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Folder to write to</source>
        <translation>Zielordner</translation>
    </message>
    <message numerus="yes">
        <source>Written to %1, files: %n</source>
        <translation>
            <numerusform>Nach %1 geschrieben, Datei: %n</numerusform>
            <numerusform>Nach %1 geschrieben, Dateien: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace files: %n</source>
        <translation>
            <numerusform>Datei ersetzen: %n</numerusform>
            <numerusform>Dateien ersetzen: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Stop, %1 %</source>
        <translation>Stopp, %1 %</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
</context>
<context>
    <name>edgewright::ExportPreview</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>What would change in the folder</source>
        <translation>Was sich im Ordner ändern würde</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy what is shown</source>
        <translation>Das Angezeigte kopieren</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>changed by hand</source>
        <translation>von Hand geändert</translation>
    </message>
    <message>
        <source>written by no export</source>
        <translation>von keinem Export geschrieben</translation>
    </message>
    <message>
        <source>no file that could be replaced</source>
        <translation>keine Datei, die ersetzt werden könnte</translation>
    </message>
    <message>
        <source>New in the folder.</source>
        <translation>Neu im Ordner.</translation>
    </message>
    <message>
        <source>As the last export left it; it would change like this.</source>
        <translation>Wie der letzte Export sie hinterlassen hat; sie würde sich so ändern.</translation>
    </message>
    <message>
        <source>The last export wrote it; it would go.</source>
        <translation>Der letzte Export hat sie geschrieben; sie würde wegfallen.</translation>
    </message>
    <message>
        <source>It was changed after the last export: that change would be lost.</source>
        <translation>Sie wurde nach dem letzten Export geändert: diese Änderung ginge verloren.</translation>
    </message>
    <message>
        <source>No export wrote what stands there.</source>
        <translation>Kein Export hat geschrieben, was dort steht.</translation>
    </message>
    <message>
        <source>Something that is no file stands there.</source>
        <translation>Dort steht etwas, das keine Datei ist.</translation>
    </message>
    <message>
        <source>Choose a folder below to see what would change there.</source>
        <translation>Unten einen Ordner wählen, um zu sehen, was sich dort ändern würde.</translation>
    </message>
    <message>
        <source>This file would stay as it is.</source>
        <translation>Diese Datei bliebe, wie sie ist.</translation>
    </message>
    <message>
        <source>The folder is being compared…</source>
        <translation>Der Ordner wird verglichen …</translation>
    </message>
</context>
<context>
    <name>edgewright::FailuresPanel</name>
    <message>
        <source>Check failures</source>
        <translation>Ausfälle prüfen</translation>
    </message>
    <message>
        <source>Lets each node, link and site fail alone, while services run where they are shown</source>
        <translation>Lässt jeden Knoten, jede Verbindung und jeden Standort einzeln ausfallen; Dienste laufen, wo sie gezeigt sind</translation>
    </message>
    <message>
        <source>Failures and what users see</source>
        <translation>Ausfälle und was Nutzer sehen</translation>
    </message>
    <message>
        <source>Services that nothing takes over for</source>
        <translation>Dienste, für die nichts einspringt</translation>
    </message>
    <message>
        <source>Not checked yet: “Check failures” lets each node, link and site fail alone</source>
        <translation>Noch nicht geprüft: „Ausfälle prüfen“ lässt jeden Knoten, jede Verbindung und jeden Standort einzeln ausfallen</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>fällt aus</translation>
    </message>
    <message>
        <source>impact</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>populations</source>
        <translation>Nutzergruppen</translation>
    </message>
    <message>
        <source>what users see</source>
        <translation>was Nutzer sehen</translation>
    </message>
    <message>
        <source>takes over</source>
        <translation>springt ein</translation>
    </message>
    <message>
        <source>service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>nothing takes over</source>
        <translation>nichts springt ein</translation>
    </message>
    <message>
        <source>what would help</source>
        <translation>was helfen würde</translation>
    </message>
    <message>
        <source>%1 of %2 failures leave users without a service or beyond their budget</source>
        <translation>%1 von %2 Ausfällen lassen Nutzer ohne Dienst oder über ihrem Budget</translation>
    </message>
    <message>
        <source>the drawing or the placement has changed since</source>
        <translation>die Zeichnung oder die Platzierung hat sich seither geändert</translation>
    </message>
</context>
<context>
    <name>edgewright::FieldEditor</name>
    <message>
        <source>several values</source>
        <translation>mehrere Werte</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n gewählt</numerusform>
            <numerusform>%n gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>There is none yet: add one in the outline</source>
        <translation>Es gibt noch keine: in der Gliederung anlegen</translation>
    </message>
</context>
<context>
    <name>edgewright::GoalSliders</name>
    <message>
        <source>Weight of the goal: %1</source>
        <translation>Gewicht des Ziels: %1</translation>
    </message>
    <message>
        <source>How much a per cent of this goal counts: of several goals each is measured against what the cheapest placement comes to. One goal alone is made least by itself.</source>
        <translation>Wie viel ein Prozent dieses Ziels zählt: Bei mehreren Zielen wird jedes an der billigsten Platzierung gemessen. Ein Ziel allein wird für sich am kleinsten gemacht.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>At most, s</source>
        <translation>Höchstens, s</translation>
    </message>
    <message>
        <source>Seed of the local search</source>
        <translation>Startwert der lokalen Suche</translation>
    </message>
    <message>
        <source>Most seconds of the search</source>
        <translation>Höchste Sekunden der Suche</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>Most seconds of the search: what a limit ended may differ from machine to machine</source>
        <translation>Höchste Sekunden der Suche: Was eine Grenze beendet, kann je Rechner verschieden sein</translation>
    </message>
</context>
<context>
    <name>edgewright::HistoryPanel</name>
    <message>
        <source>As it was opened</source>
        <translation>Wie geöffnet</translation>
    </message>
    <message>
        <source>Choose a step to go back, or forward again, to the drawing as it was after it</source>
        <translation>Wählen Sie einen Schritt, um zum Stand der Zeichnung danach zurück- oder wieder vorzugehen</translation>
    </message>
    <message>
        <source>Steps of history</source>
        <translation>Schritte des Verlaufs</translation>
    </message>
</context>
<context>
    <name>edgewright::InlineEditor</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>edgewright::InlineOffer</name>
    <message>
        <source>Click or press Enter; Esc or going on lets it be</source>
        <translation>Klicken oder Eingabe drücken; Esc oder Weiterarbeiten lässt es sein</translation>
    </message>
</context>
<context>
    <name>edgewright::InspectorPanel</name>
    <message>
        <source>Drawing</source>
        <translation>Zeichnung</translation>
    </message>
    <message>
        <source>Several kinds</source>
        <translation>Mehrere Arten</translation>
    </message>
    <message>
        <source>Select something to see and change its fields</source>
        <translation>Wählen Sie etwas aus, um seine Felder zu sehen und zu ändern</translation>
    </message>
    <message>
        <source>Select rows of one kind to change their fields together</source>
        <translation>Wählen Sie Elemente derselben Art, um ihre Felder gemeinsam zu ändern</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Was sie enthält</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Was daraus folgt</translation>
    </message>
    <message numerus="yes">
        <source>%n rows selected</source>
        <translation>
            <numerusform>%n Element ausgewählt</numerusform>
            <numerusform>%n Elemente ausgewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgewright::LineEditor</name>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>JJJJ-MM-TT</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>Calendar (Alt+Down)</source>
        <translation>Kalender (Alt+Abwärts)</translation>
    </message>
    <message>
        <source>All that the catalogue knows (Alt+Down)</source>
        <translation>Alles, was der Katalog kennt (Alt+Abwärts)</translation>
    </message>
</context>
<context>
    <name>edgewright::MainWindow</name>
    <message>
        <source>The clipboard is empty: copy nodes, links or services first</source>
        <translation>Die Zwischenablage ist leer: Kopieren Sie zuerst Knoten, Verbindungen oder Dienste</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Neue Gruppe</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Nutzer</translation>
    </message>
    <message>
        <source>Edgewright</source>
        <translation>Edgewright</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>Änderungen an „%1“ speichern?</translation>
    </message>
    <message>
        <source>Without saving they are lost.</source>
        <translation>Ohne Speichern gehen sie verloren.</translation>
    </message>
    <message>
        <source>Open a drawing</source>
        <translation>Zeichnung öffnen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Edits of an earlier session were not saved. Nothing of them is lost.</source>
        <translation>Änderungen einer früheren Sitzung wurden nicht gespeichert. Nichts davon ist verloren.</translation>
    </message>
    <message>
        <source>Bring them back</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) brought back. Save to keep them.</source>
        <translation>
            <numerusform>%n Änderung wiederhergestellt. Speichern Sie, um sie zu behalten.</numerusform>
            <numerusform>%n Änderungen wiederhergestellt. Speichern Sie, um sie zu behalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a topology</source>
        <translation>Topologie importieren</translation>
    </message>
    <message>
        <source>%1: no importer knows this kind of file. It can be GraphML.</source>
        <translation>%1: Kein Importfilter kennt diese Dateiart. Möglich ist GraphML.</translation>
    </message>
    <message>
        <source>Save the drawing</source>
        <translation>Zeichnung speichern</translation>
    </message>
    <message>
        <source>Save the drawing as a picture</source>
        <translation>Zeichnung als Bild speichern</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg *.pdf)</source>
        <translation>Bilder (*.png *.svg *.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written to %1</source>
        <translation>
            <numerusform>%n Datei nach %1 geschrieben</numerusform>
            <numerusform>%n Dateien nach %1 geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Problems %1</source>
        <translation>Probleme %1</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>P&amp;anels</source>
        <translation>&amp;Bedienfelder</translation>
    </message>
    <message>
        <source>%1[*] – Edgewright</source>
        <translation>%1[*] – Edgewright</translation>
    </message>
    <message>
        <source>Nothing was opened yet</source>
        <translation>Noch nichts geöffnet</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Walk through the nodes</source>
        <translation>Durch die Knoten gehen</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Umschalt+Tab</translation>
    </message>
    <message>
        <source>Nudge by a grid step, ten, a pixel</source>
        <translation>Um einen Rasterschritt, zehn, ein Pixel verschieben</translation>
    </message>
    <message>
        <source>Arrows, Shift, Alt</source>
        <translation>Pfeiltasten, Umschalt, Alt</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>Am Mauszeiger zoomen</translation>
    </message>
    <message>
        <source>Ctrl+Wheel</source>
        <translation>Strg+Mausrad</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>Ansicht verschieben</translation>
    </message>
    <message>
        <source>Space or middle button and drag</source>
        <translation>Leertaste oder mittlere Maustaste und ziehen</translation>
    </message>
    <message>
        <source>Cancel what is begun</source>
        <translation>Begonnenes abbrechen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>About Edgewright</source>
        <translation>Über Edgewright</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Edgewright %1&lt;/h3&gt;&lt;p&gt;A designer for device, edge, fog and cloud topologies: draw, simulate, deploy.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Edgewright %1&lt;/h3&gt;&lt;p&gt;Ein Entwurfswerkzeug für Geräte-, Edge-, Fog- und Cloud-Topologien: zeichnen, simulieren, bereitstellen.&lt;/p&gt;&lt;p&gt;Freie Software unter der GNU General Public License, Version 3 oder neuer.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Save the report into a folder</source>
        <translation>Bericht in einem Ordner speichern</translation>
    </message>
</context>
<context>
    <name>edgewright::MessageBar</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>edgewright::OutlinePanel</name>
    <message>
        <source>Add a population, service, flow, content set, group or scenario</source>
        <translation>Nutzergruppe, Dienst, Datenfluss, Inhaltssatz, Gruppe oder Szenario hinzufügen</translation>
    </message>
    <message>
        <source>Rows of the drawing</source>
        <translation>Elemente der Zeichnung</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>1 row selected</source>
        <translation>1 Element ausgewählt</translation>
    </message>
    <message numerus="yes">
        <source>%n rows selected</source>
        <translation>
            <numerusform>%n Element ausgewählt</numerusform>
            <numerusform>%n Elemente ausgewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgewright::PaletteModel</name>
    <message>
        <source>from the provider itself</source>
        <translation>vom Anbieter selbst</translation>
    </message>
    <message>
        <source>from a secondary source</source>
        <translation>aus einer Sekundärquelle</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>abgeleitet</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Legacy: closed to new users or being wound down</source>
        <translation>Auslaufend: für neue Nutzer geschlossen oder in Abwicklung</translation>
    </message>
    <message>
        <source>%1 (legacy)</source>
        <translation>%1 (auslaufend)</translation>
    </message>
    <message>
        <source>on site</source>
        <translation>vor Ort</translation>
    </message>
    <message>
        <source>own list</source>
        <translation>eigene Liste</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>Ebenen</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Edge site</source>
        <translation>Edge-Standort</translation>
    </message>
    <message>
        <source>Fog data centre</source>
        <translation>Fog-Rechenzentrum</translation>
    </message>
    <message>
        <source>Cloud region</source>
        <translation>Cloud-Region</translation>
    </message>
    <message>
        <source>5G MEC and edge zones</source>
        <translation>5G-MEC und Edge-Zonen</translation>
    </message>
    <message>
        <source>CDN points of presence</source>
        <translation>CDN-Points-of-Presence (PoPs)</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Verkehr</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Nutzer</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Ursprungsserver</translation>
    </message>
    <message>
        <source>1 site</source>
        <translation>1 Standort</translation>
    </message>
    <message numerus="yes">
        <source>%n sites</source>
        <translation>
            <numerusform>%n Standort</numerusform>
            <numerusform>%n Standorte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgewright::PalettePanel</name>
    <message>
        <source>Find a kind or a site</source>
        <translation>Art oder Standort suchen</translation>
    </message>
    <message>
        <source>Kinds and sites</source>
        <translation>Arten und Standorte</translation>
    </message>
    <message>
        <source>Drag onto the drawing, or press Enter</source>
        <translation>In die Zeichnung ziehen oder Eingabetaste drücken</translation>
    </message>
    <message>
        <source>Nothing is called “%1”: search by kind, provider, city or code</source>
        <translation>Nichts heißt „%1“: Suchen Sie nach Art, Anbieter, Stadt oder Code</translation>
    </message>
</context>
<context>
    <name>edgewright::PlacementPanel</name>
    <message>
        <source>Run placement</source>
        <translation>Platzierung berechnen</translation>
    </message>
    <message>
        <source>Accept placement</source>
        <translation>Platzierung übernehmen</translation>
    </message>
    <message>
        <source>Makes the drawing state this placement, as one step of history</source>
        <translation>Übernimmt diese Platzierung in die Zeichnung, als einen Schritt im Verlauf</translation>
    </message>
    <message>
        <source>Services and where they run</source>
        <translation>Dienste und wo sie laufen</translation>
    </message>
    <message>
        <source>Populations and their round trips</source>
        <translation>Nutzergruppen und ihre Umlaufzeiten</translation>
    </message>
    <message>
        <source>service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>node cost</source>
        <translation>Knotenkosten</translation>
    </message>
    <message>
        <source>No population calls a service: draw a flow from a population to a service</source>
        <translation>Keine Nutzergruppe ruft einen Dienst auf: Zeichnen Sie einen Datenfluss von einer Nutzergruppe zu einem Dienst</translation>
    </message>
    <message>
        <source>population</source>
        <translation>Nutzergruppe</translation>
    </message>
    <message>
        <source>network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>processing</source>
        <translation>Verarbeitung</translation>
    </message>
    <message>
        <source>met</source>
        <translation>eingehalten</translation>
    </message>
    <message>
        <source>where</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>what can&apos;t hold</source>
        <translation>was nicht erfüllbar ist</translation>
    </message>
    <message>
        <source>what would lift it</source>
        <translation>was es aufheben würde</translation>
    </message>
    <message>
        <source>optimal</source>
        <translation>optimal</translation>
    </message>
    <message>
        <source>feasible</source>
        <translation>zulässig</translation>
    </message>
    <message>
        <source>infeasible</source>
        <translation>unlösbar</translation>
    </message>
    <message>
        <source>%1, bound %2, gap %3</source>
        <translation>%1, Schranke %2, Lücke %3</translation>
    </message>
    <message>
        <source>these demands can&apos;t hold together; each alone could be lifted</source>
        <translation>diese Anforderungen sind zusammen nicht erfüllbar; jede für sich könnte aufgehoben werden</translation>
    </message>
    <message>
        <source>the drawing has changed since</source>
        <translation>die Zeichnung wurde seither geändert</translation>
    </message>
    <message>
        <source>Nodes %1, traffic %2; found by %3 with seed %4</source>
        <translation>Knoten %1, Verkehr %2; gefunden von %3 mit Startwert %4</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>unerreichbar</translation>
    </message>
    <message>
        <source>no budget</source>
        <translation>kein Budget</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>verfehlt</translation>
    </message>
    <message>
        <source>down</source>
        <translation>Ausfall</translation>
    </message>
    <message>
        <source>%1 h/year</source>
        <translation>%1 h/Jahr</translation>
    </message>
    <message>
        <source>this demand can&apos;t be met</source>
        <translation>diese Anforderung ist nicht erfüllbar</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>cores used of those there are</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1, %2 over</source>
        <comment>what is used of a limit</comment>
        <translation>%1, %2 zu viel</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>network %1, processing %2, budget %3</source>
        <translation>Netz %1, Verarbeitung %2, Budget %3</translation>
    </message>
    <message>
        <source>cores</source>
        <translation>Kerne</translation>
    </message>
    <message>
        <source>memory, GiB</source>
        <translation>Speicher, GiB</translation>
    </message>
    <message>
        <source>accelerators</source>
        <translation>Beschleuniger</translation>
    </message>
    <message>
        <source>of the budget</source>
        <translation>vom Budget</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>Platzierung</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Trade-offs</source>
        <translation>Abwägungen</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Answers about the placement</source>
        <translation>Antworten über die Platzierung</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Ends the search with the best that it has found</source>
        <translation>Beendet die Suche mit dem Besten, was sie fand</translation>
    </message>
    <message>
        <source>Back to the answer</source>
        <translation>Zurück zur Antwort</translation>
    </message>
    <message>
        <source>Nodes and what is used of them</source>
        <translation>Knoten und was von ihnen genutzt wird</translation>
    </message>
    <message>
        <source>No placement yet: “Run placement” finds the best one that meets all budgets</source>
        <translation>Noch keine Platzierung: „Platzierung berechnen“ findet die beste, die alle Budgets einhält</translation>
    </message>
    <message>
        <source>Raise the slider of at least one goal</source>
        <translation>Mindestens einen Regler über null stellen</translation>
    </message>
    <message>
        <source>breaks a demand: %1</source>
        <translation>bricht eine Forderung: %1</translation>
    </message>
    <message>
        <source>%1: then %2</source>
        <comment>a change, and the cost then</comment>
        <translation>%1: dann %2</translation>
    </message>
    <message>
        <source>least change that would do</source>
        <translation>kleinste Änderung, die reicht</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Demands that can&apos;t hold together, and the least change of each that would do</source>
        <translation>Anforderungen, die sich ausschließen, und die kleinste Änderung, die jeweils reicht</translation>
    </message>
    <message>
        <source>these demands can&apos;t hold together</source>
        <translation>diese Anforderungen sind zusammen nicht erfüllbar</translation>
    </message>
    <message>
        <source>%1 (of so many users, others may ask for too much as well)</source>
        <translation>%1 (unter so vielen Nutzern verlangen vielleicht auch andere zu viel)</translation>
    </message>
    <message>
        <source>none was found</source>
        <translation>keine gefunden</translation>
    </message>
</context>
<context>
    <name>edgewright::ProblemsPanel</name>
    <message>
        <source>All problems</source>
        <translation>Alle Probleme</translation>
    </message>
    <message>
        <source>Which problems are shown</source>
        <translation>Welche Probleme angezeigt werden</translation>
    </message>
    <message>
        <source>Fix the chosen one</source>
        <translation>Ausgewähltes beheben</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Beheben</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>No problems found</source>
        <translation>Keine Probleme gefunden</translation>
    </message>
    <message>
        <source>No problems of this kind</source>
        <translation>Keine Probleme dieser Art</translation>
    </message>
    <message>
        <source>severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>where</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>what is wrong</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>what to do</source>
        <translation>Abhilfe</translation>
    </message>
</context>
<context>
    <name>edgewright::RequestView</name>
    <message>
        <source>Users</source>
        <translation>Nutzer</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>From, s</source>
        <translation>Ab, s</translation>
    </message>
    <message>
        <source>Whose request is followed</source>
        <translation>Wessen Anfrage verfolgt wird</translation>
    </message>
    <message>
        <source>For which content set</source>
        <translation>Nach welchem Inhaltssatz</translation>
    </message>
    <message>
        <source>For which object, by its rank: 1 is asked for most</source>
        <translation>Nach welchem Objekt, nach Rang: 1 wird am häufigsten angefragt</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>The first such request that many seconds after the warm-up</source>
        <translation>Die erste solche Anfrage so viele Sekunden nach dem Aufwärmen</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>no content</source>
        <translation>kein Inhalt</translation>
    </message>
    <message>
        <source>Follow request</source>
        <translation>Anfrage verfolgen</translation>
    </message>
    <message>
        <source>Nobody fetches content: choose contents for a population under “Fetch”</source>
        <translation>Niemand ruft Inhalte ab: für eine Nutzergruppe unter „Abgerufene Inhalte“ Inhalte wählen</translation>
    </message>
    <message>
        <source>No request yet: “Follow request” runs the caches and tells of one request which cache had it, why others did not, and what the origin was asked</source>
        <translation>Noch keine Anfrage: „Anfrage verfolgen“ lässt die Caches laufen und sagt von einer Anfrage, welcher Cache sie beantworten konnte, warum andere nicht, und was der Ursprungsserver gefragt wurde</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>at</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>where</source>
        <translation>wo</translation>
    </message>
    <message>
        <source>what</source>
        <translation>was</translation>
    </message>
    <message>
        <source>the drawing has changed since</source>
        <translation>die Zeichnung wurde seither geändert</translation>
    </message>
</context>
<context>
    <name>edgewright::Results</name>
    <message>
        <source>Placement</source>
        <translation>Platzierung</translation>
    </message>
    <message>
        <source>CDN caches</source>
        <translation>CDN-Caches</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>Simulation</translation>
    </message>
    <message>
        <source>Strategies</source>
        <translation>Strategien</translation>
    </message>
    <message>
        <source>Eviction policies</source>
        <translation>Verdrängungsstrategien</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Veröffentlichung</translation>
    </message>
    <message>
        <source>One request</source>
        <translation>Eine Anfrage</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Szenarien</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Ausfälle</translation>
    </message>
    <message>
        <source>Pareto front</source>
        <translation>Pareto-Front</translation>
    </message>
    <message>
        <source>Rules of thumb</source>
        <translation>Faustregeln</translation>
    </message>
    <message>
        <source>Why here?</source>
        <translation>Warum hier?</translation>
    </message>
</context>
<context>
    <name>edgewright::StartPage</name>
    <message>
        <source>Edgewright</source>
        <translation>Edgewright</translation>
    </message>
    <message>
        <source>Draw the edge, simulate it, take the manifests away.</source>
        <translation>Die Edge zeichnen, simulieren und die Manifeste mitnehmen.</translation>
    </message>
    <message>
        <source>Recent drawings</source>
        <translation>Zuletzt verwendete Zeichnungen</translation>
    </message>
    <message>
        <source>Start from a template</source>
        <translation>Mit einer Vorlage beginnen</translation>
    </message>
    <message>
        <source>Empty drawing</source>
        <translation>Leere Zeichnung</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Back to the drawing</source>
        <translation>Zurück zur Zeichnung</translation>
    </message>
    <message>
        <source>Drawings that you save or open stand here.</source>
        <translation>Hier stehen Zeichnungen, die Sie speichern oder öffnen.</translation>
    </message>
</context>
<context>
    <name>edgewright::StatusLine</name>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation>
            <numerusform>%n Knoten</numerusform>
            <numerusform>%n Knoten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n Verbindung</numerusform>
            <numerusform>%n Verbindungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>edgewright::TraceChoice</name>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Where the requests come from</source>
        <translation>Woher die Anfragen kommen</translation>
    </message>
    <message>
        <source>Requests of %1, with its times and sizes</source>
        <translation>Anfragen aus %1, mit dessen Zeiten und Größen</translation>
    </message>
    <message>
        <source>Requests are drawn by chance, as the drawing says; or those of a trace are replayed</source>
        <translation>Anfragen werden zufällig gezogen, wie die Zeichnung es sagt; oder die eines Trace werden abgespielt</translation>
    </message>
    <message>
        <source>Draw requests by chance</source>
        <translation>Anfragen zufällig ziehen</translation>
    </message>
    <message>
        <source>Replay a trace for %1…</source>
        <translation>Trace abspielen für %1 …</translation>
    </message>
    <message>
        <source>Trace of the requests for %1</source>
        <translation>Trace der Anfragen nach %1</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Trace</translation>
    </message>
</context>
<context>
    <name>edgewright::TradeOffsView</name>
    <message>
        <source>Choose two different goals</source>
        <translation>Zwei verschiedene Ziele wählen</translation>
    </message>
    <message>
        <source>First goal of the front</source>
        <translation>Erstes Ziel der Front</translation>
    </message>
    <message>
        <source>Second goal of the front</source>
        <translation>Zweites Ziel der Front</translation>
    </message>
    <message>
        <source>against</source>
        <comment>cost against latency</comment>
        <translation>gegen</translation>
    </message>
    <message>
        <source>Find trade-offs</source>
        <translation>Abwägungen suchen</translation>
    </message>
    <message>
        <source>Points of the Pareto front</source>
        <translation>Punkte der Pareto-Front</translation>
    </message>
    <message>
        <source>No trade-offs yet: “Find trade-offs” looks for the placements of which none is better in both goals</source>
        <translation>Noch keine Abwägungen: „Abwägungen suchen“ sucht Platzierungen, von denen keine in beiden Zielen besser ist</translation>
    </message>
    <message>
        <source>No placement meets all demands: “Run placement” says what stands against it</source>
        <translation>Keine Platzierung erfüllt alle Forderungen: „Platzierung berechnen“ sagt, was entgegensteht</translation>
    </message>
    <message>
        <source>complete: no point is missing between these</source>
        <translation>vollständig: dazwischen fehlt kein Punkt</translation>
    </message>
    <message>
        <source>these were found; more may lie between</source>
        <translation>diese wurden gefunden; dazwischen können weitere liegen</translation>
    </message>
    <message>
        <source>the drawing has changed since</source>
        <translation>die Zeichnung hat sich seither geändert</translation>
    </message>
    <message>
        <source>Searching: points stand here as they are found</source>
        <translation>Die Suche läuft: Punkte stehen hier, sobald sie gefunden sind</translation>
    </message>
    <message>
        <source>still searching: more points may come</source>
        <translation>die Suche läuft: weitere Punkte können kommen</translation>
    </message>
</context>
<context>
    <name>edgewright::WhyView</name>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Service that is asked about</source>
        <translation>Dienst, nach dem gefragt wird</translation>
    </message>
    <message>
        <source>no service</source>
        <translation>kein Dienst</translation>
    </message>
    <message>
        <source>Ask why it runs there</source>
        <translation>Fragen, warum er dort läuft</translation>
    </message>
    <message>
        <source>Nodes and what they would mean for the service</source>
        <translation>Knoten und was sie für den Dienst bedeuten</translation>
    </message>
    <message>
        <source>Run the placement first: what is asked about is its answer</source>
        <translation>Zuerst platzieren: Gefragt wird nach dieser Antwort</translation>
    </message>
    <message>
        <source>Nothing was asked yet: choose a service, and every node says what it would cost or break to run it there</source>
        <translation>Noch nichts gefragt: einen Dienst wählen, und jeder Knoten sagt, was er dort kosten oder brechen würde</translation>
    </message>
    <message>
        <source>No placement yet: “Run placement” finds one that can be asked about</source>
        <translation>Noch keine Platzierung: „Platzierung berechnen“ findet eine, nach der gefragt werden kann</translation>
    </message>
    <message>
        <source>Answered for %1</source>
        <translation>Beantwortet für %1</translation>
    </message>
    <message>
        <source>the drawing has changed since</source>
        <translation>die Zeichnung hat sich seither geändert</translation>
    </message>
</context>
<context>
    <name>edit</name>
    <message>
        <source>a change names no row, or two</source>
        <translation>eine Änderung nennt kein Element oder zwei</translation>
    </message>
    <message>
        <source>give one row, before or after</source>
        <translation>ein Element angeben, vorher oder nachher</translation>
    </message>
    <message>
        <source>row {} stands twice in one edit</source>
        <translation>Element {} kommt in einem Bearbeitungsschritt doppelt vor</translation>
    </message>
    <message>
        <source>fold its changes into one</source>
        <translation>seine Änderungen zu einer zusammenfassen</translation>
    </message>
    <message>
        <source>row {} is not as this edit expects it</source>
        <translation>Element {} ist nicht so, wie dieser Bearbeitungsschritt es erwartet</translation>
    </message>
    <message>
        <source>the drawing has changed since: make the edit again</source>
        <translation>die Zeichnung wurde seither geändert: die Bearbeitung wiederholen</translation>
    </message>
    <message>
        <source>“{}” is no id</source>
        <translation>„{}“ ist keine ID</translation>
    </message>
    <message>
        <source>use 1 to 64 letters, digits, &apos;-&apos;, &apos;_&apos; or &apos;.&apos;</source>
        <translation>1 bis 64 Buchstaben, Ziffern, &apos;-&apos;, &apos;_&apos; oder &apos;.&apos; verwenden</translation>
    </message>
    <message>
        <source>there is no row {} in {}</source>
        <translation>es gibt kein Element {} in {}</translation>
    </message>
    <message>
        <source>name a row that exists, or add it first</source>
        <translation>ein vorhandenes Element nennen oder es zuerst hinzufügen</translation>
    </message>
    <message>
        <source>a link joins a node to itself</source>
        <translation>eine Verbindung verbindet einen Knoten mit sich selbst</translation>
    </message>
    <message>
        <source>join two different nodes</source>
        <translation>zwei verschiedene Knoten verbinden</translation>
    </message>
    <message>
        <source>a flow starts at one population or one service</source>
        <translation>ein Datenfluss beginnt bei einer Nutzergruppe oder einem Dienst</translation>
    </message>
    <message>
        <source>set exactly one of population and caller</source>
        <translation>genau eines von beiden angeben, Nutzergruppe oder aufrufenden Dienst</translation>
    </message>
    <message>
        <source>a service calls itself</source>
        <translation>ein Dienst ruft sich selbst auf</translation>
    </message>
    <message>
        <source>call another service</source>
        <translation>einen anderen Dienst aufrufen</translation>
    </message>
    <message>
        <source>a scenario changes a scenario, or nothing</source>
        <translation>ein Szenario ändert ein Szenario oder gar nichts</translation>
    </message>
    <message>
        <source>change rows of the drawing</source>
        <translation>Elemente der Zeichnung ändern</translation>
    </message>
    <message>
        <source>group {} contains itself</source>
        <translation>Gruppe {} enthält sich selbst</translation>
    </message>
    <message>
        <source>put it inside another group</source>
        <translation>sie in eine andere Gruppe legen</translation>
    </message>
    <message>
        <source>Add {}</source>
        <translation>{} hinzufügen</translation>
    </message>
    <message>
        <source>Link {} and {}</source>
        <translation>{} und {} verbinden</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} von {}</translation>
    </message>
    <message>
        <source>{} of {} rows</source>
        <translation>{} von {} Elementen</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>nothing on the clipboard can stand in this drawing</source>
        <translation>nichts aus der Zwischenablage kann in dieser Zeichnung stehen</translation>
    </message>
    <message>
        <source>copy nodes, links or services first</source>
        <translation>zuerst Knoten, Verbindungen oder Dienste kopieren</translation>
    </message>
    <message>
        <source>Move {}</source>
        <translation>{} verschieben</translation>
    </message>
    <message>
        <source>Move {} nodes</source>
        <translation>{} Knoten verschieben</translation>
    </message>
    <message>
        <source>Align {} nodes</source>
        <translation>{} Knoten ausrichten</translation>
    </message>
    <message>
        <source>Distribute {} nodes</source>
        <translation>{} Knoten verteilen</translation>
    </message>
    <message>
        <source>Group {} nodes</source>
        <translation>{} Knoten gruppieren</translation>
    </message>
    <message>
        <source>Ungroup</source>
        <translation>Gruppierung aufheben</translation>
    </message>
    <message>
        <source>Delete {}</source>
        <translation>{} löschen</translation>
    </message>
    <message>
        <source>Delete {} rows</source>
        <translation>{} Elemente löschen</translation>
    </message>
    <message>
        <source>Split {}</source>
        <translation>{} teilen</translation>
    </message>
    <message>
        <source>Bend {}</source>
        <translation>{} biegen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Keep as scenario {}</source>
        <translation>Als Szenario {} behalten</translation>
    </message>
</context>
<context>
    <name>error</name>
    <message>
        <source>; %1</source>
        <comment>what is wrong; what to do</comment>
        <translation>; %1</translation>
    </message>
</context>
<context>
    <name>eviction policy</name>
    <message>
        <source>First in, first out</source>
        <translation>First In, First Out (FIFO)</translation>
    </message>
    <message>
        <source>Least recently used</source>
        <translation>Am längsten ungenutzt (LRU)</translation>
    </message>
    <message>
        <source>ARC</source>
        <translation>ARC</translation>
    </message>
    <message>
        <source>learns its share; ghosts for as much as the cache holds</source>
        <translation>lernt seinen Anteil; merkt sich so viele gegangene Objekte, wie der Cache fasst</translation>
    </message>
    <message>
        <source>Belady (knows the future)</source>
        <translation>Belady (kennt die Zukunft)</translation>
    </message>
    <message>
        <source>Clock (second chance)</source>
        <translation>Clock (zweite Chance)</translation>
    </message>
    <message>
        <source>one bit an object</source>
        <translation>ein Bit je Objekt</translation>
    </message>
    <message>
        <source>Greedy-Dual-Size-Frequency</source>
        <translation>Greedy-Dual-Size-Frequency</translation>
    </message>
    <message>
        <source>each miss costs the same</source>
        <translation>jeder Fehlzugriff kostet gleich viel</translation>
    </message>
    <message>
        <source>Least frequently used</source>
        <translation>Am seltensten verwendet</translation>
    </message>
    <message>
        <source>counts since the object came; ties to the oldest</source>
        <translation>zählt, seit das Objekt kam; bei Gleichstand geht das älteste</translation>
    </message>
    <message>
        <source>S3-FIFO</source>
        <translation>S3-FIFO</translation>
    </message>
    <message>
        <source>small queue 10 %, ghosts 90 %, to the main queue after 2 hits</source>
        <translation>kleine Schlange 10 %, gemerkte Objekte 90 %, in die Hauptschlange nach 2 Treffern</translation>
    </message>
    <message>
        <source>SIEVE</source>
        <translation>SIEVE</translation>
    </message>
    <message>
        <source>W-TinyLFU</source>
        <translation>W-TinyLFU</translation>
    </message>
    <message>
        <source>window 1 %, of the rest 80 % protected, counters of 4 bits halved every 10 requests an object</source>
        <translation>Fenster 1 %, vom Rest 80 % geschützt, Zähler von 4 Bit, alle 10 Anfragen je Objekt halbiert</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>the list of what an earlier export wrote can&apos;t be read</source>
        <translation>die Liste dessen, was ein früherer Export geschrieben hat, ist nicht lesbar</translation>
    </message>
    <message>
        <source>move the folder&apos;s files away, or export into another folder</source>
        <translation>die Dateien des Ordners wegbewegen oder in einen anderen Ordner exportieren</translation>
    </message>
    <message>
        <source>the field “{}” of “{}” seems to hold {}</source>
        <translation>das Feld „{}“ von „{}“ enthält anscheinend {}</translation>
    </message>
    <message>
        <source>take it out of the drawing; manifests hold no secrets, they name where one is fetched</source>
        <translation>aus der Zeichnung entfernen; Manifeste enthalten keine Geheimnisse, sie nennen, wo eines abgeholt wird</translation>
    </message>
    <message>
        <source>the manifest could not be written: {}</source>
        <translation>das Manifest konnte nicht geschrieben werden: {}</translation>
    </message>
    <message>
        <source>make room or choose another folder; what stood there is unchanged</source>
        <translation>Platz schaffen oder einen anderen Ordner wählen; was dort stand, ist unverändert</translation>
    </message>
    <message>
        <source>something that is no folder stands where the export needs one</source>
        <translation>wo der Export einen Ordner braucht, steht etwas, das kein Ordner ist</translation>
    </message>
    <message>
        <source>move it away or export into another folder; nothing was written</source>
        <translation>es wegbewegen oder in einen anderen Ordner exportieren; es wurde nichts geschrieben</translation>
    </message>
    <message>
        <source>nothing in this drawing runs in a container</source>
        <translation>nichts in dieser Zeichnung läuft in einem Container</translation>
    </message>
    <message>
        <source>add a service and place it; Kubernetes deploys services</source>
        <translation>einen Dienst hinzufügen und platzieren; Kubernetes stellt Dienste bereit</translation>
    </message>
    <message>
        <source>Kubernetes (kustomize)</source>
        <translation>Kubernetes (kustomize)</translation>
    </message>
    <message>
        <source>set one: in {}, kustomize edit set image {}=REGISTRY/NAME:TAG</source>
        <translation>eines setzen: in {}, kustomize edit set image {}=REGISTRY/NAME:TAG</translation>
    </message>
    <message>
        <source>no container image is drawn; {}</source>
        <translation>es ist kein Container-Image gezeichnet; {}</translation>
    </message>
    <message>
        <source>“{}” is no name of a container image; {}</source>
        <translation>„{}“ ist kein Name eines Container-Images; {}</translation>
    </message>
    <message>
        <source>{} of {} replicas are placed; the overlays hold those</source>
        <translation>{} von {} Replikaten sind platziert; die Overlays enthalten diese</translation>
    </message>
    <message>
        <source>accelerators are asked for as nvidia.com/gpu; change it where the nodes&apos; device plugin calls them otherwise</source>
        <translation>Beschleuniger werden als nvidia.com/gpu angefordert; ändern, wo das Device-Plugin der Knoten sie anders nennt</translation>
    </message>
    <message>
        <source>its volume is mounted at /data; the drawing doesn&apos;t say where the image keeps its state</source>
        <translation>sein Volume wird unter /data eingehängt; die Zeichnung sagt nicht, wo das Image seinen Zustand ablegt</translation>
    </message>
    <message>
        <source>the service time is a property of the software, not of its deployment</source>
        <translation>die Bedienzeit ist eine Eigenschaft der Software, nicht ihrer Bereitstellung</translation>
    </message>
    <message>
        <source>label the cluster&apos;s machines of this site {}={}</source>
        <translation>die Maschinen des Clusters an diesem Standort mit dem Label {}={} versehen</translation>
    </message>
    <message>
        <source>a content delivery network runs no Pods of its users</source>
        <translation>ein Content Delivery Network betreibt keine Pods seiner Nutzer</translation>
    </message>
    <message>
        <source>nothing is placed there, so there is nothing to deploy</source>
        <translation>dort ist nichts platziert, also gibt es nichts bereitzustellen</translation>
    </message>
    <message>
        <source>its node belongs to a content delivery network, which runs no Pods</source>
        <translation>sein Knoten gehört zu einem Content Delivery Network, das keine Pods betreibt</translation>
    </message>
    <message>
        <source>latency, bandwidth and loss of a link belong to the network below Kubernetes</source>
        <translation>Latenz, Bandbreite und Verlust einer Verbindung gehören zum Netz unterhalb von Kubernetes</translation>
    </message>
    <message>
        <source>a group has no counterpart: each node is an overlay of its own</source>
        <translation>eine Gruppe hat keine Entsprechung: jeder Knoten ist ein eigenes Overlay</translation>
    </message>
    <message>
        <source>users and their latency budgets are not deployed</source>
        <translation>Nutzer und ihre Latenzbudgets werden nicht bereitgestellt</translation>
    </message>
    <message>
        <source>contents and their caching belong to a content delivery network or a web cache</source>
        <translation>Inhalte und ihre Zwischenspeicherung gehören zu einem Content Delivery Network oder einem Web-Cache</translation>
    </message>
    <message>
        <source>a scenario is a what-if: apply it to the drawing, then export</source>
        <translation>ein Szenario ist ein Was-wäre-wenn: es auf die Zeichnung anwenden, dann exportieren</translation>
    </message>
    <message>
        <source>an AWS access key</source>
        <translation>einen AWS-Zugriffsschlüssel</translation>
    </message>
    <message>
        <source>a private key</source>
        <translation>einen privaten Schlüssel</translation>
    </message>
    <message>
        <source>a password</source>
        <translation>ein Passwort</translation>
    </message>
    <message>
        <source>an access token</source>
        <translation>ein Zugriffstoken</translation>
    </message>
    <message>
        <source>a key or token</source>
        <translation>einen Schlüssel oder ein Token</translation>
    </message>
    <message>
        <source>this drawing has no AWS Wavelength Zone</source>
        <translation>diese Zeichnung hat keine AWS Wavelength Zone</translation>
    </message>
    <message>
        <source>add a node whose provider is AWS Wavelength and pick its zone</source>
        <translation>einen Knoten mit dem Anbieter AWS Wavelength hinzufügen und seine Zone wählen</translation>
    </message>
    <message>
        <source>AWS Wavelength (Terraform)</source>
        <translation>AWS Wavelength (Terraform)</translation>
    </message>
    <message>
        <source>the catalogue doesn&apos;t know the zone&apos;s Region: give it</source>
        <translation>der Katalog kennt die Region der Zone nicht: angeben</translation>
    </message>
    <message>
        <source>the drawing names no zone: give its name</source>
        <translation>die Zeichnung nennt keine Zone: ihren Namen angeben</translation>
    </message>
    <message>
        <source>the zone&apos;s group isn&apos;t known: aws ec2 describe-availability-zones --all-availability-zones shows it</source>
        <translation>die Gruppe der Zone ist nicht bekannt: aws ec2 describe-availability-zones --all-availability-zones zeigt sie</translation>
    </message>
    <message>
        <source>the zone&apos;s network border group isn&apos;t known: aws ec2 describe-availability-zones --all-availability-zones shows it</source>
        <translation>die Network Border Group der Zone ist nicht bekannt: aws ec2 describe-availability-zones --all-availability-zones zeigt sie</translation>
    </message>
    <message>
        <source>no instance type of the catalogue holds one replica of “{}”: give one that the zone offers</source>
        <translation>kein Instanztyp des Katalogs fasst ein Replikat von „{}“: einen angeben, den die Zone anbietet</translation>
    </message>
    <message>
        <source>divide the drawing: 10.0.0.0/8 is dealt out as 256 networks of 256 subnets</source>
        <translation>die Zeichnung aufteilen: 10.0.0.0/8 wird in 256 Netze zu je 256 Subnetzen vergeben</translation>
    </message>
    <message>
        <source>the drawing has {} VPCs, more than one address plan holds</source>
        <translation>die Zeichnung hat {} VPCs, mehr als ein Adressplan fasst</translation>
    </message>
    <message>
        <source>the VPC “{}” has {} zones, more than its addresses hold</source>
        <translation>die VPC „{}“ hat {} Zonen, mehr als ihre Adressen fassen</translation>
    </message>
    <message>
        <source>the catalogue doesn&apos;t know the zone {}: check its name</source>
        <translation>der Katalog kennt die Zone {} nicht: ihren Namen prüfen</translation>
    </message>
    <message>
        <source>AWS no longer lists this zone: check that the account may still use it</source>
        <translation>AWS führt diese Zone nicht mehr auf: prüfen, ob das Konto sie noch nutzen darf</translation>
    </message>
    <message>
        <source>nothing is placed there, so it gets a network but no instance</source>
        <translation>dort ist nichts platziert, daher bekommt die Zone ein Netz, aber keine Instanz</translation>
    </message>
    <message>
        <source>this target makes Wavelength Zones alone, not Regions or Local Zones</source>
        <translation>dieses Ziel erzeugt nur Wavelength Zones, keine Regionen oder Local Zones</translation>
    </message>
    <message>
        <source>it is no AWS Wavelength Zone</source>
        <translation>der Knoten ist keine AWS Wavelength Zone</translation>
    </message>
    <message>
        <source>it joins no Wavelength Zone</source>
        <translation>sie bindet keine Wavelength Zone an</translation>
    </message>
    <message>
        <source>the way into a Wavelength Zone is the carrier&apos;s network or the Region; its latency and bandwidth are not configured</source>
        <translation>der Weg in eine Wavelength Zone ist das Netz des Carriers oder die Region; seine Latenz und Bandbreite werden nicht konfiguriert</translation>
    </message>
    <message>
        <source>its ends share a zone and reach each other; latency and bandwidth are not configured</source>
        <translation>ihre Enden liegen in derselben Zone und erreichen einander; Latenz und Bandbreite werden nicht konfiguriert</translation>
    </message>
    <message>
        <source>no Wavelength Zone lies in it</source>
        <translation>keine Wavelength Zone liegt darin</translation>
    </message>
    <message>
        <source>sites and Regions are drawn groups; Regions come from the zones themselves</source>
        <translation>Standorte und Regionen sind gezeichnete Gruppen; Regionen ergeben sich aus den Zonen selbst</translation>
    </message>
    <message>
        <source>it is placed nowhere; run the placement or assign it to a node, then export again</source>
        <translation>er ist nirgends platziert; die Platzierung berechnen oder ihn einem Knoten zuordnen, dann erneut exportieren</translation>
    </message>
    <message>
        <source>it runs in no Wavelength Zone</source>
        <translation>er läuft in keiner Wavelength Zone</translation>
    </message>
    <message>
        <source>{} of {} replicas are placed; those in Wavelength Zones are exported</source>
        <translation>{} von {} Replikaten sind platziert; die in Wavelength Zones werden exportiert</translation>
    </message>
    <message>
        <source>its state lives in the container, on the instance&apos;s encrypted root volume; mount a volume where the image keeps it</source>
        <translation>sein Zustand liegt im Container, auf dem verschlüsselten Root-Volume der Instanz; ein Volume dort einhängen, wo das Image ihn ablegt</translation>
    </message>
    <message>
        <source>one gp2 volume holds 16,384 GiB at most: divide the service&apos;s storage</source>
        <translation>ein gp2-Volume fasst höchstens 16.384 GiB: den Massenspeicher des Dienstes aufteilen</translation>
    </message>
    <message>
        <source>its node is no Wavelength Zone</source>
        <translation>ihr Knoten ist keine Wavelength Zone</translation>
    </message>
    <message>
        <source>the service that it calls runs in no Wavelength Zone</source>
        <translation>der aufgerufene Dienst läuft in keiner Wavelength Zone</translation>
    </message>
    <message>
        <source>the service&apos;s port is open to users; sizes and rates are not configured</source>
        <translation>der Port des Dienstes ist für Nutzer offen; Größen und Raten werden nicht konfiguriert</translation>
    </message>
    <message>
        <source>contents and their caching belong to a content delivery network</source>
        <translation>Inhalte und ihre Zwischenspeicherung gehören zu einem Content Delivery Network</translation>
    </message>
    <message>
        <source>report it as a defect of the target; nothing was written</source>
        <translation>als Fehler des Ziels melden; es wurde nichts geschrieben</translation>
    </message>
    <message>
        <source>the path “{}” leaves the folder of the export</source>
        <translation>der Pfad „{}“ verlässt den Ordner des Exports</translation>
    </message>
    <message>
        <source>“{}” is a file and a folder at once</source>
        <translation>„{}“ ist zugleich Datei und Ordner</translation>
    </message>
    <message>
        <source>something that is no file stands where the export writes one</source>
        <translation>wo der Export eine Datei schreibt, steht etwas, das keine Datei ist</translation>
    </message>
    <message>
        <source>a file that can&apos;t be read stands where the export writes one</source>
        <translation>wo der Export eine Datei schreibt, steht eine, die nicht lesbar ist</translation>
    </message>
    <message>
        <source>a file stands there that no export wrote</source>
        <translation>dort steht eine Datei, die kein Export geschrieben hat</translation>
    </message>
    <message>
        <source>the file was changed after the last export; that change would be lost</source>
        <translation>die Datei wurde nach dem letzten Export geändert; diese Änderung ginge verloren</translation>
    </message>
    <message>
        <source>give the certificate of its host name: AWS Certificate Manager, us-east-1</source>
        <translation>das Zertifikat seines Rechnernamens angeben: AWS Certificate Manager, us-east-1</translation>
    </message>
    <message>
        <source>its address is no host name: CloudFront asks origins by name, over HTTPS</source>
        <translation>seine Adresse ist kein Rechnername: CloudFront fragt Ursprungsserver mit Namen an, über HTTPS</translation>
    </message>
    <message>
        <source>its place isn&apos;t drawn: give the Region of AWS where Origin Shield stands</source>
        <translation>sein Ort ist nicht gezeichnet: die AWS-Region angeben, in der Origin Shield steht</translation>
    </message>
    <message>
        <source>the drawing doesn&apos;t tell its requests from others by a path that CloudFront can match: give one</source>
        <translation>die Zeichnung unterscheidet seine Anfragen nicht durch einen Pfad, den CloudFront abgleichen kann, von anderen: einen angeben</translation>
    </message>
    <message>
        <source>name the cookies by which the origin knows its users, so that nobody gets the answer of another</source>
        <translation>die Cookies nennen, an denen der Ursprungsserver seine Nutzer erkennt, damit niemand die Antwort eines anderen bekommt</translation>
    </message>
    <message>
        <source>the node of its fallback has no host name: give the one where it is reached, over HTTPS</source>
        <translation>der Knoten seines Ersatzes hat keinen Rechnernamen: den angeben, unter dem er über HTTPS erreichbar ist</translation>
    </message>
    <message>
        <source>CloudFront runs one such function on a request, and several are drawn: give its paths</source>
        <translation>CloudFront führt je Anfrage nur eine solche Funktion aus, und es sind mehrere gezeichnet: ihre Pfade angeben</translation>
    </message>
    <message>
        <source>nothing is placed on a device or on a gateway of one&apos;s own</source>
        <translation>nichts ist auf einem Gerät oder einem eigenen Gateway platziert</translation>
    </message>
    <message>
        <source>place a service on a node of the tier device, or of the tier edge without a provider</source>
        <translation>einen Dienst auf einem Knoten der Ebene Gerät oder der Ebene Edge ohne Anbieter platzieren</translation>
    </message>
    <message>
        <source>Azure IoT Edge</source>
        <translation>Azure IoT Edge</translation>
    </message>
    <message>
        <source>Kubernetes on AWS Wavelength (Terraform, EKS)</source>
        <translation>Kubernetes auf AWS Wavelength (Terraform, EKS)</translation>
    </message>
    <message>
        <source>{} machines for services and {} for the control plane, unless the variable {} says otherwise</source>
        <translation>{} Maschinen für Dienste und {} für die Control Plane, sofern die Variable {} nichts anderes sagt</translation>
    </message>
    <message>
        <source>racks take addresses for a subnetwork; servers take its VLAN alone: drop the addresses for these</source>
        <translation>Racks brauchen Adressen für ein Subnetzwerk, Server nur dessen VLAN: für diese die Adressen weglassen</translation>
    </message>
    <message>
        <source>nothing is placed there: its machines have nothing to run yet</source>
        <translation>dort ist nichts platziert: seine Maschinen haben noch nichts auszuführen</translation>
    </message>
    <message>
        <source>deploy the folder {} of the kubernetes export to this cluster</source>
        <translation>den Ordner {} des Exports kubernetes in diesem Cluster bereitstellen</translation>
    </message>
    <message>
        <source>its cache is not made: export varnish or nginx for it</source>
        <translation>sein Cache wird nicht erzeugt: dafür varnish oder nginx exportieren</translation>
    </message>
    <message>
        <source>its network is made; what is placed there is deployed by the kubernetes export</source>
        <translation>sein Netz wird erzeugt; was dort platziert ist, stellt der Export kubernetes bereit</translation>
    </message>
    <message>
        <source>no zone of Distributed Cloud is joined to it</source>
        <translation>keine Zone von Distributed Cloud ist mit ihm verbunden</translation>
    </message>
    <message>
        <source>it is no zone of Google Distributed Cloud</source>
        <translation>der Knoten ist keine Zone von Google Distributed Cloud</translation>
    </message>
    <message>
        <source>it joins no zone of Google Distributed Cloud</source>
        <translation>sie bindet keine Zone von Google Distributed Cloud an</translation>
    </message>
    <message>
        <source>two zones of Distributed Cloud reach each other over the network of the premises alone, which is not made</source>
        <translation>zwei Zonen von Distributed Cloud erreichen einander nur über das Netz vor Ort, das nicht erzeugt wird</translation>
    </message>
    <message>
        <source>the network of the premises joins them; its latency and bandwidth are not configured</source>
        <translation>das Netz vor Ort verbindet sie; seine Latenz und Bandbreite werden nicht konfiguriert</translation>
    </message>
    <message>
        <source>by VPN; latency and bandwidth are those of the way there</source>
        <translation>per VPN; Latenz und Bandbreite sind die des Weges dorthin</translation>
    </message>
    <message>
        <source>VPN connections are offered on racks alone, not on servers: check the zone</source>
        <translation>VPN-Verbindungen werden nur auf Racks angeboten, nicht auf Servern: die Zone prüfen</translation>
    </message>
    <message>
        <source>no Region that a zone is joined to lies in it</source>
        <translation>keine Region, mit der eine Zone verbunden ist, liegt darin</translation>
    </message>
    <message>
        <source>sites and Regions are drawn groups; each zone is a cluster of its own</source>
        <translation>Standorte und Regionen sind gezeichnete Gruppen; jede Zone ist ein eigener Cluster</translation>
    </message>
    <message>
        <source>“{}” is no name of an environment variable, so no secret is kept for it</source>
        <translation>„{}“ ist kein Name einer Umgebungsvariablen, daher wird dafür kein Geheimnis aufbewahrt</translation>
    </message>
    <message>
        <source>which machines have accelerators is the zone&apos;s affair: have as many there as its replicas need</source>
        <translation>welche Maschinen Beschleuniger haben, ist Sache der Zone: dort so viele bereithalten, wie seine Replikate brauchen</translation>
    </message>
    <message>
        <source>it runs in no zone of Google Distributed Cloud</source>
        <translation>er läuft in keiner Zone von Google Distributed Cloud</translation>
    </message>
    <message>
        <source>machines are counted for it; the kubernetes export deploys it</source>
        <translation>Maschinen sind für ihn eingerechnet; der Export kubernetes stellt ihn bereit</translation>
    </message>
    <message>
        <source>{} of {} replicas are placed; machines are counted for those</source>
        <translation>{} von {} Replikaten sind platziert; für diese sind Maschinen eingerechnet</translation>
    </message>
    <message>
        <source>neither end runs in a zone of Google Distributed Cloud</source>
        <translation>keines der beiden Enden läuft in einer Zone von Google Distributed Cloud</translation>
    </message>
    <message>
        <source>clusters and what they are joined to reach each other; who calls whom is not configured</source>
        <translation>Cluster und das, womit sie verbunden sind, erreichen einander; wer wen aufruft, wird nicht konfiguriert</translation>
    </message>
    <message>
        <source>addresses {} are kept for entrances</source>
        <translation>die Adressen {} sind für Eingänge reserviert</translation>
    </message>
    <message>
        <source>users reach a service of a cluster through a Service of type LoadBalancer, which is not made</source>
        <translation>Nutzer erreichen einen Dienst eines Clusters über einen Service vom Typ LoadBalancer, der nicht erzeugt wird</translation>
    </message>
    <message>
        <source>its node is no zone of Google Distributed Cloud</source>
        <translation>ihr Knoten ist keine Zone von Google Distributed Cloud</translation>
    </message>
    <message>
        <source>no contents pass, and no service runs on, a point of presence of Fastly here</source>
        <translation>hier laufen keine Inhalte über einen Point of Presence von Fastly, und kein Dienst läuft auf einem</translation>
    </message>
    <message>
        <source>add a point of presence whose provider is Fastly, and let users fetch contents through it or place a service on it</source>
        <translation>einen Point of Presence mit dem Anbieter Fastly hinzufügen und Nutzer darüber Inhalte abrufen lassen oder einen Dienst darauf platzieren</translation>
    </message>
    <message>
        <source>Fastly (Terraform and Compute)</source>
        <translation>Fastly (Terraform und Compute)</translation>
    </message>
    <message>
        <source>no instance type of the catalogue holds each service there: give one that the zone offers</source>
        <translation>kein Instanztyp des Katalogs fasst jeden Dienst dort: einen angeben, den die Zone anbietet</translation>
    </message>
    <message>
        <source>{} machines hold what is placed there</source>
        <translation>{} Maschinen fassen, was dort platziert ist</translation>
    </message>
    <message>
        <source>the Kubernetes export doesn&apos;t know the zone&apos;s name either: label its Pods&apos; machines alike</source>
        <translation>auch der Export kubernetes kennt den Namen der Zone nicht: die Maschinen seiner Pods mit demselben Label versehen</translation>
    </message>
    <message>
        <source>its ends belong to two clusters, which share no network</source>
        <translation>ihre Enden gehören zu zwei Clustern, die kein gemeinsames Netz haben</translation>
    </message>
    <message>
        <source>AWS carries no traffic between two Wavelength Zones of one VPC, and a cluster lies in one: terraform-aws-wavelength gives each zone its own</source>
        <translation>AWS überträgt keinen Verkehr zwischen zwei Wavelength Zones einer VPC, und ein Cluster liegt in einer einzigen: terraform-aws-wavelength gibt jeder Zone ihre eigene</translation>
    </message>
    <message>
        <source>machines for it; the target kubernetes makes its Pods</source>
        <translation>Maschinen für ihn; das Ziel kubernetes erzeugt seine Pods</translation>
    </message>
    <message>
        <source>install the NVIDIA device plugin in the cluster: Pods get accelerators through it</source>
        <translation>das NVIDIA-Device-Plugin im Cluster installieren: durch dieses erhalten Pods Beschleuniger</translation>
    </message>
    <message>
        <source>install the Amazon EBS CSI driver in the cluster; volumes in a Wavelength Zone are gp2</source>
        <translation>den Amazon-EBS-CSI-Treiber im Cluster installieren; Volumes in einer Wavelength Zone sind gp2</translation>
    </message>
    <message>
        <source>its secrets reach its Pods, not the machines</source>
        <translation>seine Geheimnisse gelangen zu seinen Pods, nicht auf die Maschinen</translation>
    </message>
    <message>
        <source>turning to its fallback is left to those who call it</source>
        <translation>sich an seinen Ersatz zu wenden, bleibt denen überlassen, die ihn aufrufen</translation>
    </message>
    <message>
        <source>let users in: an Ingress of the AWS Load Balancer Controller, or a NodePort that the cluster&apos;s security group opens</source>
        <translation>Nutzer einlassen: ein Ingress des AWS Load Balancer Controller oder ein NodePort, den die Sicherheitsgruppe des Clusters öffnet</translation>
    </message>
    <message>
        <source>caller and service stand in two Wavelength Zones, between which a cluster carries nothing</source>
        <translation>Aufrufer und Dienst stehen in zwei Wavelength Zones, zwischen denen ein Cluster nichts überträgt</translation>
    </message>
    <message>
        <source>the cluster&apos;s own network carries it</source>
        <translation>das eigene Netz des Clusters überträgt ihn</translation>
    </message>
    <message>
        <source>CloudFront stores what it is asked for at once: no rule lets some of it in</source>
        <translation>CloudFront speichert sofort, wonach es gefragt wird: keine Regel lässt nur einen Teil davon ein</translation>
    </message>
    <message>
        <source>it is drawn as failed: CloudFront itself leaves failed places out</source>
        <translation>er ist als ausgefallen gezeichnet: CloudFront lässt ausgefallene Standorte selbst aus</translation>
    </message>
    <message>
        <source>CloudFront runs its own cache, not the drawn one</source>
        <translation>CloudFront betreibt seinen eigenen Cache, nicht den gezeichneten</translation>
    </message>
    <message>
        <source>Origin Shield of “{}”, in {}</source>
        <translation>Origin Shield von „{}“, in {}</translation>
    </message>
    <message>
        <source>CloudFront has one Origin Shield for an origin; “{}” is behind another one</source>
        <translation>CloudFront hat ein einziges Origin Shield je Ursprungsserver; „{}“ liegt hinter einem anderen</translation>
    </message>
    <message>
        <source>it asks no origin itself: between the edge and Origin Shield CloudFront has regional caches of its own, which can&apos;t be chosen</source>
        <translation>er fragt selbst keinen Ursprungsserver: zwischen Edge und Origin Shield hat CloudFront eigene regionale Caches, die nicht wählbar sind</translation>
    </message>
    <message>
        <source>CloudFront answers from all its places: one can&apos;t be chosen or left out, and its caches have the size that they have</source>
        <translation>CloudFront antwortet von allen seinen Standorten: einer lässt sich weder wählen noch auslassen, und seine Caches haben die Größe, die sie haben</translation>
    </message>
    <message>
        <source>no request comes to it</source>
        <translation>keine Anfrage kommt zu ihm</translation>
    </message>
    <message>
        <source>origin “{}”</source>
        <translation>Ursprungsserver „{}“</translation>
    </message>
    <message>
        <source>CloudFront neither runs there nor asks it</source>
        <translation>CloudFront läuft dort nicht und fragt den Knoten auch nicht an</translation>
    </message>
    <message>
        <source>no copy is kept: each request goes to the origin</source>
        <translation>es wird keine Kopie behalten: jede Anfrage geht an den Ursprungsserver</translation>
    </message>
    <message>
        <source>kept until an invalidation, for a year at most</source>
        <translation>bis zu einer Invalidierung behalten, höchstens ein Jahr</translation>
    </message>
    <message>
        <source>kept for {} s whatever the origin says, even where it says private: draw the share that is personalised</source>
        <translation>{} s behalten, was der Ursprungsserver auch sagt, selbst wo er private sagt: den personalisierten Anteil zeichnen</translation>
    </message>
    <message>
        <source>kept for {} s unless the origin says private</source>
        <translation>{} s behalten, sofern der Ursprungsserver nicht private sagt</translation>
    </message>
    <message>
        <source>CloudFront takes stale-while-revalidate and stale-if-error from the answer that it caches, not from a policy: this function writes them there</source>
        <translation>CloudFront entnimmt stale-while-revalidate und stale-if-error der Antwort, die es zwischenspeichert, nicht einer Policy: diese Funktion schreibt sie dort hinein</translation>
    </message>
    <message>
        <source>CloudFront counts whole seconds, to a year: times were rounded down</source>
        <translation>CloudFront zählt ganze Sekunden, bis zu einem Jahr: Zeiten wurden abgerundet</translation>
    </message>
    <message>
        <source>whoever publishes calls create-invalidation with the paths; this policy allows it</source>
        <translation>wer veröffentlicht, ruft create-invalidation mit den Pfaden auf; diese Policy erlaubt es</translation>
    </message>
    <message>
        <source>an invalidation removes copies: CloudFront has no soft purge, so nothing is served stale after it</source>
        <translation>eine Invalidierung entfernt Kopien: CloudFront kennt keinen weichen Purge, daher wird danach nichts Veraltetes ausgeliefert</translation>
    </message>
    <message>
        <source>surrogate keys need the block cache_tag_config, which the Terraform provider has from 6.46 on and this export is not checked with: invalidate by path</source>
        <translation>Surrogate-Keys brauchen den Block cache_tag_config, den der Terraform-Provider ab 6.46 hat und mit dem dieser Export nicht geprüft ist: nach Pfad invalidieren</translation>
    </message>
    <message>
        <source>no request for it passes a point of presence of CloudFront</source>
        <translation>keine Anfrage nach ihm läuft über einen Point of Presence von CloudFront</translation>
    </message>
    <message>
        <source>“{}” is no host name: give those under which users reach it</source>
        <translation>„{}“ ist kein Rechnername: die angeben, unter denen Nutzer ihn erreichen</translation>
    </message>
    <message>
        <source>requests of no drawn set of its host go uncached to “{}”</source>
        <translation>Anfragen an seinen Rechnernamen, die zu keinem gezeichneten Satz gehören, gehen ohne Zwischenspeicherung an „{}“</translation>
    </message>
    <message>
        <source>CloudFront offers no Edge-Side Includes: the origin must put pages together, so each is kept as a whole and fragments have no time of their own</source>
        <translation>CloudFront bietet keine Edge-Side Includes: der Ursprungsserver muss die Seiten zusammensetzen, daher wird jede als Ganzes behalten, und Fragmente haben keine eigene Lebensdauer</translation>
    </message>
    <message>
        <source>the origin must mark what is for one user alone with Cache-Control: private; CloudFront can&apos;t tell it otherwise</source>
        <translation>der Ursprungsserver muss mit Cache-Control: private kennzeichnen, was nur für einen einzelnen Nutzer ist; anders kann CloudFront es nicht erkennen</translation>
    </message>
    <message>
        <source>origin group “{}”: the second is asked where the first can&apos;t be reached or answers 500, 502, 503 or 504</source>
        <translation>Ursprungsgruppe „{}“: der zweite Ursprungsserver wird gefragt, wo der erste nicht erreichbar ist oder mit 500, 502, 503 oder 504 antwortet</translation>
    </message>
    <message>
        <source>a CloudFront Function can&apos;t ask its fallback: where it fails, the request goes on as it came</source>
        <translation>eine CloudFront Function kann ihren Ersatz nicht fragen: wo sie scheitert, geht die Anfrage weiter, wie sie kam</translation>
    </message>
    <message>
        <source>its fallback is placed on no node outside CloudFront: where the function fails, the request goes on to the origin as it came</source>
        <translation>sein Ersatz ist auf keinem Knoten außerhalb von CloudFront platziert: wo die Funktion scheitert, geht die Anfrage an den Ursprungsserver weiter, wie sie kam</translation>
    </message>
    <message>
        <source>where it fails or is late, the request goes to {}</source>
        <translation>wo er scheitert oder sich verspätet, geht die Anfrage an {}</translation>
    </message>
    <message>
        <source>it asks for more than Lambda@Edge gives: 10,240 MB of memory, 30 s, no accelerators; place it on a node that computes</source>
        <translation>er verlangt mehr, als Lambda@Edge bietet: 10.240 MB Arbeitsspeicher, 30 s, keine Beschleuniger; ihn auf einem Knoten platzieren, der rechnet</translation>
    </message>
    <message>
        <source>Lambda@Edge, on requests that the cache does not answer</source>
        <translation>Lambda@Edge, bei Anfragen, die der Cache nicht beantwortet</translation>
    </message>
    <message>
        <source>CloudFront Function, on every request: at most 2 MB, less than 1 ms, no secrets, no calls</source>
        <translation>CloudFront Function, bei jeder Anfrage: höchstens 2 MB, weniger als 1 ms, keine Geheimnisse, keine Aufrufe</translation>
    </message>
    <message>
        <source>what it does is not drawn: write it in respond() of this file</source>
        <translation>was er tut, ist nicht gezeichnet: es in respond() dieser Datei schreiben</translation>
    </message>
    <message>
        <source>CloudFront runs no containers: its image is not used</source>
        <translation>CloudFront betreibt keine Container: sein Image wird nicht verwendet</translation>
    </message>
    <message>
        <source>functions of CloudFront keep no state between requests</source>
        <translation>Funktionen von CloudFront behalten zwischen Anfragen keinen Zustand</translation>
    </message>
    <message>
        <source>put the value of {} into this secret: aws secretsmanager put-secret-value</source>
        <translation>den Wert von {} in diesem Geheimnis ablegen: aws secretsmanager put-secret-value</translation>
    </message>
    <message>
        <source>“{}” is no name of a secret: use letters, digits and underscores</source>
        <translation>„{}“ ist kein Name eines Geheimnisses: Buchstaben, Ziffern und Unterstriche verwenden</translation>
    </message>
    <message>
        <source>it runs on no point of presence of CloudFront</source>
        <translation>er läuft auf keinem Point of Presence von CloudFront</translation>
    </message>
    <message>
        <source>its node is no point of presence of CloudFront</source>
        <translation>ihr Knoten ist kein Point of Presence von CloudFront</translation>
    </message>
    <message>
        <source>no function of CloudFront can hold the service</source>
        <translation>keine Funktion von CloudFront kann den Dienst fassen</translation>
    </message>
    <message>
        <source>a function runs wherever requests come: one place can&apos;t be chosen</source>
        <translation>eine Funktion läuft, wo immer Anfragen ankommen: ein einzelner Standort ist nicht wählbar</translation>
    </message>
    <message>
        <source>where the called service is reached is not told to the function: write it there</source>
        <translation>wo der aufgerufene Dienst erreichbar ist, wird der Funktion nicht mitgeteilt: es dort eintragen</translation>
    </message>
    <message>
        <source>its requests pass the function; sizes and rates are not configured</source>
        <translation>seine Anfragen durchlaufen die Funktion; Größen und Raten werden nicht konfiguriert</translation>
    </message>
    <message>
        <source>neither end runs on a point of presence of CloudFront</source>
        <translation>keines der beiden Enden läuft auf einem Point of Presence von CloudFront</translation>
    </message>
    <message>
        <source>the distribution has {} {}, AWS allows {}: ask it for a higher quota</source>
        <translation>die Distribution hat {} {}, AWS erlaubt {}: dort ein höheres Kontingent beantragen</translation>
    </message>
    <message>
        <source>cache behaviours</source>
        <translation>Cache-Verhaltensweisen</translation>
    </message>
    <message>
        <source>origins</source>
        <translation>Ursprungsserver</translation>
    </message>
    <message>
        <source>origin groups</source>
        <translation>Ursprungsgruppen</translation>
    </message>
    <message>
        <source>the way to CloudFront and within it is its own; latency and bandwidth are not configured</source>
        <translation>der Weg zu CloudFront und in dessen Innerem ist dessen eigener; Latenz und Bandbreite werden nicht konfiguriert</translation>
    </message>
    <message>
        <source>a group has no counterpart in CloudFront</source>
        <translation>eine Gruppe hat in CloudFront keine Entsprechung</translation>
    </message>
    <message>
        <source>Varnish (VCL)</source>
        <translation>Varnish (VCL)</translation>
    </message>
    <message>
        <source>its transit gateway attaches in the parent zone, which {} shows</source>
        <translation>sein Transit Gateway wird in der übergeordneten Zone angebunden, die {} anzeigt</translation>
    </message>
    <message>
        <source>not checked with {}: {} is not installed here</source>
        <translation>nicht mit {} geprüft: {} ist hier nicht installiert</translation>
    </message>
    <message>
        <source>{} accepts it</source>
        <translation>{} nimmt es an</translation>
    </message>
    <message>
        <source>{} rejects it</source>
        <translation>{} lehnt es ab</translation>
    </message>
    <message>
        <source>not checked with {}: {}</source>
        <translation>nicht mit {} geprüft: {}</translation>
    </message>
    <message>
        <source>not checked with {}: it says “{}”</source>
        <translation>nicht mit {} geprüft: es meldet „{}“</translation>
    </message>
    <message>
        <source>{} checks</source>
        <translation>{} prüft</translation>
    </message>
    <message>
        <source>no tool is known here that checks these files</source>
        <translation>hier ist kein Werkzeug bekannt, das diese Dateien prüft</translation>
    </message>
    <message>
        <source>it is no point of presence: no cache runs there</source>
        <translation>der Knoten ist kein Point of Presence: dort läuft kein Cache</translation>
    </message>
    <message>
        <source>its provider runs the cache there; that has an export of its own</source>
        <translation>sein Anbieter betreibt den Cache dort; dafür gibt es einen eigenen Export</translation>
    </message>
    <message>
        <source>the drawing says that it runs another cache</source>
        <translation>laut Zeichnung betreibt er einen anderen Cache</translation>
    </message>
    <message>
        <source>no user&apos;s requests come to it, so it has nothing to keep</source>
        <translation>von keinem Nutzer kommen Anfragen zu ihm, daher hat er nichts zu behalten</translation>
    </message>
    <message>
        <source>its requests pass none of these caches</source>
        <translation>seine Anfragen laufen über keinen dieser Caches</translation>
    </message>
    <message>
        <source>latency, bandwidth and loss of a link belong to the network below the cache</source>
        <translation>Latenz, Bandbreite und Verlust einer Verbindung gehören zum Netz unterhalb des Caches</translation>
    </message>
    <message>
        <source>a group has no counterpart: each cache is set up by itself</source>
        <translation>eine Gruppe hat keine Entsprechung: jeder Cache wird für sich eingerichtet</translation>
    </message>
    <message>
        <source>users are not configured; which of them come to a cache is DNS&apos;s or anycast&apos;s</source>
        <translation>Nutzer werden nicht konfiguriert; welche von ihnen zu einem Cache kommen, ist Sache von DNS oder Anycast</translation>
    </message>
    <message>
        <source>a service is no cache: it is deployed beside it, by another export</source>
        <translation>ein Dienst ist kein Cache: er wird daneben bereitgestellt, durch einen anderen Export</translation>
    </message>
    <message>
        <source>calls of services do not pass the cache</source>
        <translation>Aufrufe von Diensten laufen nicht über den Cache</translation>
    </message>
    <message>
        <source>the drawing has no address of it: put it in place of {} in every folder’s {}</source>
        <translation>die Zeichnung hat keine Adresse dafür: sie an die Stelle von {} in {} jedes Ordners setzen</translation>
    </message>
    <message>
        <source>“{}” is no host name or IP address: put one in place of {} in every folder’s {}</source>
        <translation>„{}“ ist weder Rechnername noch IP-Adresse: etwas davon an die Stelle von {} in {} jedes Ordners setzen</translation>
    </message>
    <message>
        <source>Fastly serves from all of its points of presence, this one among them; the size of its cache is Fastly&apos;s own</source>
        <translation>Fastly liefert von allen seinen Points of Presence aus, auch von diesem; die Größe seines Caches ist Sache von Fastly</translation>
    </message>
    <message>
        <source>what its cache lets in by size, chance or number of requests is not configured: Fastly has no setting for it</source>
        <translation>was sein Cache nach Größe, Zufall oder Zahl der Anfragen einlässt, wird nicht konfiguriert: Fastly hat dafür keine Einstellung</translation>
    </message>
    <message>
        <source>it is drawn as down; Fastly&apos;s points of presence can&apos;t be switched off</source>
        <translation>er ist als ausgefallen gezeichnet; Points of Presence von Fastly lassen sich nicht abschalten</translation>
    </message>
    <message>
        <source>a backend has one shield, and “{}” is it</source>
        <translation>ein Backend hat ein einziges Shield, und das ist „{}“</translation>
    </message>
    <message>
        <source>Fastly&apos;s settings take whole seconds, here up to a year: its lifetimes are rounded down</source>
        <translation>die Einstellungen von Fastly nehmen ganze Sekunden an, hier bis zu einem Jahr: seine Lebensdauern werden abgerundet</translation>
    </message>
    <message>
        <source>on publication, call POST /service/(output service_ids)/purge/(the object&apos;s key) with the header Fastly-Soft-Purge: 1; the origin sends the keys as Surrogate-Key, all objects bear the key {} too</source>
        <translation>bei Veröffentlichung POST /service/(Ausgabe service_ids)/purge/(Schlüssel des Objekts) mit dem Header Fastly-Soft-Purge: 1 aufrufen; der Ursprungsserver sendet die Schlüssel als Surrogate-Key, alle Objekte tragen zusätzlich den Schlüssel {}</translation>
    </message>
    <message>
        <source>on publication, call POST /service/(output service_ids)/purge/(the object&apos;s key); the origin sends the keys as Surrogate-Key, all objects bear the key {} too</source>
        <translation>bei Veröffentlichung POST /service/(Ausgabe service_ids)/purge/(Schlüssel des Objekts) aufrufen; der Ursprungsserver sendet die Schlüssel als Surrogate-Key, alle Objekte tragen zusätzlich den Schlüssel {}</translation>
    </message>
    <message>
        <source>lead the host name to Fastly (CNAME) and publish the record of the output dns_challenges, so that it gets its certificate</source>
        <translation>den Rechnernamen zu Fastly führen (CNAME) und den Eintrag der Ausgabe dns_challenges veröffentlichen, damit er sein Zertifikat bekommt</translation>
    </message>
    <message>
        <source>Edge-Side Includes without shell: include, comment and remove; a fragment lives as long as drawn whatever its URL</source>
        <translation>Edge-Side Includes ohne Hülle: include, comment und remove; ein Fragment lebt so lange wie gezeichnet, gleich welche URL es hat</translation>
    </message>
    <message>
        <source>the backup is asked while the origin&apos;s health check fails, and once where the origin answers an error</source>
        <translation>der Ersatzursprung wird gefragt, solange die Zustandsprüfung des Ursprungsservers fehlschlägt, und einmal, wo der Ursprungsserver mit einem Fehler antwortet</translation>
    </message>
    <message>
        <source>what it answers is not drawn, and a container image can&apos;t run there: the package passes requests on and degrades; its own code goes into serve()</source>
        <translation>was er antwortet, ist nicht gezeichnet, und ein Container-Image kann dort nicht laufen: das Paket reicht Anfragen weiter und weicht bei Ausfall aus; der eigene Code gehört in serve()</translation>
    </message>
    <message>
        <source>put its secrets into the store under the names of the drawing: fastly secret-store-entry create</source>
        <translation>seine Geheimnisse unter den Namen der Zeichnung im Store ablegen: fastly secret-store-entry create</translation>
    </message>
    <message>
        <source>“{}” can&apos;t name a secret: give it another name, of letters, digits and _</source>
        <translation>„{}“ kann kein Geheimnis benennen: ihm einen anderen Namen aus Buchstaben, Ziffern und _ geben</translation>
    </message>
    <message>
        <source>a request in Compute has 128 MB of memory, not the {} GiB that it demands</source>
        <translation>eine Anfrage in Compute hat 128 MB Arbeitsspeicher, nicht die {} GiB, die er verlangt</translation>
    </message>
    <message>
        <source>Compute has no accelerators</source>
        <translation>Compute hat keine Beschleuniger</translation>
    </message>
    <message>
        <source>Compute keeps no state between requests</source>
        <translation>Compute behält zwischen Anfragen keinen Zustand</translation>
    </message>
    <message>
        <source>its model can&apos;t run in Compute</source>
        <translation>sein Modell kann nicht in Compute laufen</translation>
    </message>
    <message>
        <source>a Compute service runs on all points of presence of Fastly, this one among them</source>
        <translation>ein Compute-Dienst läuft auf allen Points of Presence von Fastly, auch auf diesem</translation>
    </message>
    <message>
        <source>its domain leads the calls to it; sizes and rates are not configured</source>
        <translation>seine Domain führt die Aufrufe zu ihm; Größen und Raten werden nicht konfiguriert</translation>
    </message>
    <message>
        <source>the service that it calls runs elsewhere: give it a backend, and the code in serve() has to call it</source>
        <translation>der aufgerufene Dienst läuft anderswo: ihm ein Backend geben, und der Code in serve() muss ihn aufrufen</translation>
    </message>
    <message>
        <source>sites, Regions and networks are no matter of a content delivery network</source>
        <translation>Standorte, Regionen und Netze sind nicht Sache eines Content Delivery Network</translation>
    </message>
    <message>
        <source>the drawing names no project: give its id</source>
        <translation>die Zeichnung nennt kein Projekt: seine ID angeben</translation>
    </message>
    <message>
        <source>the drawing names no project: give its number, the fleet&apos;s</source>
        <translation>die Zeichnung nennt kein Projekt: seine Nummer angeben, die der Flotte</translation>
    </message>
    <message>
        <source>each cluster has one administrator: give the account</source>
        <translation>jeder Cluster hat einen Administrator: das Konto angeben</translation>
    </message>
    <message>
        <source>the drawing doesn&apos;t name the zone as Google does (REGION-edge-NAME): give its name</source>
        <translation>die Zeichnung nennt die Zone nicht so wie Google (REGION-edge-NAME): ihren Namen angeben</translation>
    </message>
    <message>
        <source>neither the zone&apos;s name nor a link tells the Region to which it belongs: give it</source>
        <translation>weder der Name der Zone noch eine Verbindung verrät die Region, zu der sie gehört: angeben</translation>
    </message>
    <message>
        <source>no machine of the catalogue holds each replica that is placed there: give how many there are</source>
        <translation>keine Maschine des Katalogs fasst jedes dort platzierte Replikat: angeben, wie viele es sind</translation>
    </message>
    <message>
        <source>the drawing names no Region: give it</source>
        <translation>die Zeichnung nennt keine Region: angeben</translation>
    </message>
    <message>
        <source>the instances fetch {} when they start: store it in Secrets Manager and give its ARN</source>
        <translation>die Instanzen holen {} beim Start: es in Secrets Manager ablegen und die ARN angeben</translation>
    </message>
    <message>
        <source>the drawing names no machine image: give one of the Region, with cloud-init, Docker and the AWS CLI</source>
        <translation>die Zeichnung nennt kein Maschinen-Image: eines der Region mit cloud-init, Docker und der AWS CLI angeben</translation>
    </message>
    <message>
        <source>the drawing names no usable container image: give one that the instances may pull without signing in</source>
        <translation>die Zeichnung nennt kein brauchbares Container-Image: eines angeben, das die Instanzen ohne Anmeldung laden dürfen</translation>
    </message>
    <message>
        <source>nginx</source>
        <translation>nginx</translation>
    </message>
    <message>
        <source>the account&apos;s CP code, contract, group, product and edge host names are not drawn: give the CP code here and the others when the property is made</source>
        <translation>CP-Code, Vertrag, Gruppe, Produkt und Edge-Rechnernamen des Kontos sind nicht gezeichnet: den CP-Code hier angeben und die anderen, wenn die Property erzeugt wird</translation>
    </message>
    <message>
        <source>no origin is drawn that its requests could go on to: give one</source>
        <translation>es ist kein Ursprungsserver gezeichnet, an den seine Anfragen weitergehen könnten: einen angeben</translation>
    </message>
    <message>
        <source>its address is neither a host name nor one of IPv4: give the one where it is reached</source>
        <translation>seine Adresse ist weder ein Rechnername noch eine IPv4-Adresse: die angeben, unter der er erreichbar ist</translation>
    </message>
    <message>
        <source>Site Failover asks a backup under a host name of the property: add one to it and name it here</source>
        <translation>Site Failover fragt einen Ersatzursprung unter einem Rechnernamen der Property: ihr einen hinzufügen und ihn hier nennen</translation>
    </message>
    <message>
        <source>its host name isn&apos;t drawn: give the one under which users reach it</source>
        <translation>sein Rechnername ist nicht gezeichnet: den angeben, unter dem Nutzer ihn erreichen</translation>
    </message>
    <message>
        <source>the drawing doesn&apos;t tell its requests from others by a path: give one</source>
        <translation>die Zeichnung unterscheidet seine Anfragen nicht durch einen Pfad von anderen: einen angeben</translation>
    </message>
    <message>
        <source>name the cookie by which the origin knows its users, so that nobody gets the answer of another</source>
        <translation>das Cookie nennen, an dem der Ursprungsserver seine Nutzer erkennt, damit niemand die Antwort eines anderen bekommt</translation>
    </message>
    <message>
        <source>register the EdgeWorker, upload its bundle, and give the identifier that it gets</source>
        <translation>den EdgeWorker registrieren, sein Bundle hochladen und die Kennung angeben, die er bekommt</translation>
    </message>
    <message>
        <source>one EdgeWorker runs on a request, and several are drawn: give its path</source>
        <translation>je Anfrage läuft nur ein EdgeWorker, und es sind mehrere gezeichnet: seinen Pfad angeben</translation>
    </message>
    <message>
        <source>no stack opts into a zone group; once for all of its zones: {}</source>
        <translation>kein Stack nimmt das Opt-in für eine Zonengruppe vor; einmal für alle ihre Zonen: {}</translation>
    </message>
    <message>
        <source>the catalogue doesn&apos;t know the zone&apos;s Region: make its stacks there</source>
        <translation>der Katalog kennt die Region der Zone nicht: ihre Stacks dort erzeugen</translation>
    </message>
    <message>
        <source>its ends lie in two Regions, and no stack accepts the peering of their transit gateways: terraform-aws-wavelength does</source>
        <translation>ihre Enden liegen in zwei Regionen, und kein Stack nimmt das Peering von deren Transit Gateways an: terraform-aws-wavelength tut es</translation>
    </message>
    <message>
        <source>by way of the parent Region&apos;s transit gateway, whose latency and bandwidth are AWS&apos;s own</source>
        <translation>über das Transit Gateway der übergeordneten Region, dessen Latenz und Bandbreite Sache von AWS sind</translation>
    </message>
    <message>
        <source>its port is open to those who call</source>
        <translation>sein Port ist für die offen, die aufrufen</translation>
    </message>
    <message>
        <source>some calls cross two Regions, and no stack accepts the peering of their transit gateways</source>
        <translation>manche Aufrufe gehen von einer Region in eine andere, und kein Stack nimmt das Peering von deren Transit Gateways an</translation>
    </message>
    <message>
        <source>its caller also runs outside the Wavelength Zones, and this target makes no way into them from there</source>
        <translation>sein Aufrufer läuft auch außerhalb der Wavelength Zones, und dieses Ziel erzeugt von dort keinen Weg hinein</translation>
    </message>
    <message>
        <source>the service that calls runs in no Wavelength Zone</source>
        <translation>der aufrufende Dienst läuft in keiner Wavelength Zone</translation>
    </message>
    <message>
        <source>tell the caller where the service is: the drawing doesn&apos;t say how its image takes an address</source>
        <translation>dem Aufrufer mitteilen, wo der Dienst ist: die Zeichnung sagt nicht, wie sein Image eine Adresse entgegennimmt</translation>
    </message>
    <message>
        <source>nothing in this drawing is delivered by Amazon CloudFront</source>
        <translation>nichts in dieser Zeichnung wird von Amazon CloudFront ausgeliefert</translation>
    </message>
    <message>
        <source>add a point of presence whose provider is CloudFront, on the way from users to the contents that they fetch, or place a service on one</source>
        <translation>einen Point of Presence mit dem Anbieter CloudFront hinzufügen, auf dem Weg von den Nutzern zu den Inhalten, die sie abrufen, oder einen Dienst auf einem platzieren</translation>
    </message>
    <message>
        <source>Amazon CloudFront (Terraform)</source>
        <translation>Amazon CloudFront (Terraform)</translation>
    </message>
    <message>
        <source>it isn&apos;t known: aws ec2 describe-availability-zones --all-availability-zones shows names and groups</source>
        <translation>nicht bekannt: aws ec2 describe-availability-zones --all-availability-zones zeigt Namen und Gruppen</translation>
    </message>
    <message>
        <source>no contents pass, and no service runs on, a point of presence of Cloudflare here</source>
        <translation>hier laufen keine Inhalte über einen Point of Presence von Cloudflare, und kein Dienst läuft auf einem</translation>
    </message>
    <message>
        <source>add a point of presence whose provider is Cloudflare, and let users fetch contents through it or place a service on it</source>
        <translation>einen Point of Presence mit dem Anbieter Cloudflare hinzufügen und Nutzer darüber Inhalte abrufen lassen oder einen Dienst darauf platzieren</translation>
    </message>
    <message>
        <source>Cloudflare (Terraform and Workers)</source>
        <translation>Cloudflare (Terraform und Workers)</translation>
    </message>
    <message>
        <source>the drawing names no host of this origin: give one</source>
        <translation>die Zeichnung nennt keinen Rechnernamen dieses Ursprungsservers: einen angeben</translation>
    </message>
    <message>
        <source>the drawing doesn&apos;t say in which Region of AWS this shield stands: give one</source>
        <translation>die Zeichnung sagt nicht, in welcher AWS-Region dieses Shield steht: eine angeben</translation>
    </message>
    <message>
        <source>part of the answers are for one user alone: name the cookies that tell users apart</source>
        <translation>ein Teil der Antworten ist nur für einen einzelnen Nutzer: die Cookies nennen, die Nutzer unterscheiden</translation>
    </message>
    <message>
        <source>the drawing doesn&apos;t tell its requests from those of other contents: give a pattern of its paths</source>
        <translation>die Zeichnung unterscheidet seine Anfragen nicht von denen anderer Inhalte: ein Muster seiner Pfade angeben</translation>
    </message>
    <message>
        <source>give the certificate of {}, and point the name at the distribution (output DomainName)</source>
        <translation>das Zertifikat von {} angeben und den Namen auf die Distribution zeigen lassen (Ausgabe DomainName)</translation>
    </message>
    <message>
        <source>the drawing has {} zones and Regions, more than one address plan holds</source>
        <translation>die Zeichnung hat {} Zonen und Regionen, mehr als ein Adressplan fasst</translation>
    </message>
    <message>
        <source>divide the drawing: 10.0.0.0/8 is dealt out as 256 networks</source>
        <translation>die Zeichnung aufteilen: 10.0.0.0/8 wird in 256 Netze vergeben</translation>
    </message>
    <message>
        <source>this drawing has no zone of Google Distributed Cloud</source>
        <translation>diese Zeichnung hat keine Zone von Google Distributed Cloud</translation>
    </message>
    <message>
        <source>add a node whose provider is Google Distributed Cloud</source>
        <translation>einen Knoten mit dem Anbieter Google Distributed Cloud hinzufügen</translation>
    </message>
    <message>
        <source>storageUri: where the model {} is fetched from</source>
        <translation>storageUri: woher das Modell {} geholt wird</translation>
    </message>
    <message>
        <source>“{}” is no URI that KServe fetches from: put one into storageUri</source>
        <translation>„{}“ ist keine URI, von der KServe holt: eine in storageUri eintragen</translation>
    </message>
    <message>
        <source>KServe ships no runtime for TensorFlow Lite: the image must serve the model in /mnt/models at port {}</source>
        <translation>KServe bringt keine Laufzeit für TensorFlow Lite mit: das Image muss das Modell in /mnt/models an Port {} bereitstellen</translation>
    </message>
    <message>
        <source>storageUri must lead to a model repository of Triton with the model {}: the target triton writes its configuration</source>
        <translation>storageUri muss zu einem Modell-Repository von Triton mit dem Modell {} führen: das Ziel triton schreibt dessen Konfiguration</translation>
    </message>
    <message>
        <source>{} runs its own image, not “{}”; put that into model.image if it is a Triton</source>
        <translation>{} betreibt sein eigenes Image, nicht „{}“; dieses in model.image eintragen, wenn es ein Triton ist</translation>
    </message>
    <message>
        <source>callers reach it at {}-predictor and port 80, not at port {}</source>
        <translation>Aufrufer erreichen ihn unter {}-predictor und Port 80, nicht an Port {}</translation>
    </message>
    <message>
        <source>its fallback is a service of its own; the target kubernetes leads callers to it</source>
        <translation>sein Ersatz ist ein eigener Dienst; das Ziel kubernetes führt Aufrufer zu ihm</translation>
    </message>
    <message>
        <source>a DeepStream pipeline answers no inference requests: the target deepstream makes it</source>
        <translation>eine DeepStream-Pipeline beantwortet keine Inferenzanfragen: das Ziel deepstream erzeugt sie</translation>
    </message>
    <message>
        <source>it runs no AI model; the target kubernetes deploys it</source>
        <translation>er betreibt kein KI-Modell; das Ziel kubernetes stellt ihn bereit</translation>
    </message>
    <message>
        <source>tell its callers the address {}-predictor, in the namespace of the site</source>
        <translation>seinen Aufrufern die Adresse {}-predictor mitteilen, im Namespace des Standorts</translation>
    </message>
    <message>
        <source>a model server calls nobody; what answers with its verdict does</source>
        <translation>ein Modellserver ruft niemanden auf; das tut, was mit seinem Urteil antwortet</translation>
    </message>
    <message>
        <source>no service of this drawing serves an AI model</source>
        <translation>kein Dienst dieser Zeichnung stellt ein KI-Modell bereit</translation>
    </message>
    <message>
        <source>choose the inference runtime and the model of a service</source>
        <translation>die Inferenz-Laufzeit und das Modell eines Dienstes wählen</translation>
    </message>
    <message>
        <source>KServe (AI models)</source>
        <translation>KServe (KI-Modelle)</translation>
    </message>
    <message>
        <source>“{}” is no host name: put the one under which users ask for it in place of needs-input.invalid</source>
        <translation>„{}“ ist kein Rechnername: den, unter dem Nutzer ihn anfragen, an die Stelle von needs-input.invalid setzen</translation>
    </message>
    <message>
        <source>the certificate and key of {} in /etc/nginx/tls</source>
        <translation>Zertifikat und Schlüssel von {} in /etc/nginx/tls</translation>
    </message>
    <message>
        <source>its path doesn’t tell its requests from those of other contents: put an expression for its URLs in place of ^$</source>
        <translation>sein Pfad unterscheidet seine Anfragen nicht von denen anderer Inhalte: einen Ausdruck für seine URLs an die Stelle von ^$ setzen</translation>
    </message>
    <message>
        <source>requests with a cookie or authorisation count as personal and pass the cache; where all users have cookies, name the personal ones</source>
        <translation>Anfragen mit Cookie oder Autorisierung gelten als persönlich und gehen am Cache vorbei; wo alle Nutzer Cookies haben, die persönlichen nennen</translation>
    </message>
    <message>
        <source>nginx has no purge of its own: whoever publishes runs this script on each server, points that others ask first</source>
        <translation>nginx hat keinen eigenen Purge: wer veröffentlicht, führt dieses Skript auf jedem Server aus, Points of Presence, die andere fragen, zuerst</translation>
    </message>
    <message>
        <source>a soft purge: nginx can’t make a copy stale, so its copies are taken away</source>
        <translation>ein weicher Purge: nginx kann keine Kopie veralten lassen, daher werden seine Kopien entfernt</translation>
    </message>
    <message>
        <source>its lifetime and its windows for stale copies count where the origin’s answer says nothing of them</source>
        <translation>seine Lebensdauer und seine Fenster für veraltete Kopien zählen, wo die Antwort des Ursprungsservers nichts dazu sagt</translation>
    </message>
    <message>
        <source>Edge-Side Includes: nginx puts no pages together, and its server-side includes are another language; pages leave as the origin wrote them</source>
        <translation>Edge-Side Includes: nginx setzt keine Seiten zusammen, und seine Server-Side Includes sind eine andere Sprache; Seiten gehen so hinaus, wie der Ursprungsserver sie geschrieben hat</translation>
    </message>
    <message>
        <source>the drawing gives the cache no size; 1 GiB stands there</source>
        <translation>die Zeichnung gibt dem Cache keine Größe; dort steht 1 GiB</translation>
    </message>
    <message>
        <source>it has {} servers: run this on each, behind a balancer that spreads requests by URL</source>
        <translation>er hat {} Server: dies auf jedem ausführen, hinter einem Lastverteiler, der Anfragen nach URL verteilt</translation>
    </message>
    <message>
        <source>the largest object let in, for answers that tell their length beforehand</source>
        <translation>das größte Objekt, das hereinkommt, für Antworten, die ihre Länge vorab nennen</translation>
    </message>
    <message>
        <source>put {} of the model {} there</source>
        <translation>dort {} des Modells {} ablegen</translation>
    </message>
    <message>
        <source>put {} of the model {} there, from {}</source>
        <translation>dort {} des Modells {} ablegen, von {}</translation>
    </message>
    <message>
        <source>names, types and shapes of its inputs and outputs: TorchScript holds none</source>
        <translation>Namen, Typen und Formen seiner Ein- und Ausgaben: TorchScript enthält keine</translation>
    </message>
    <message>
        <source>a TensorRT plan runs on the accelerator that it was built on alone: build one for each model of accelerator</source>
        <translation>ein TensorRT-Plan läuft nur auf dem Beschleuniger, auf dem er gebaut wurde: für jedes Beschleunigermodell einen bauen</translation>
    </message>
    <message>
        <source>image, port and demand belong to the server, not to its models: target kubernetes</source>
        <translation>Image, Port und Bedarf gehören zum Server, nicht zu seinen Modellen: Ziel kubernetes</translation>
    </message>
    <message>
        <source>it runs no AI model</source>
        <translation>er betreibt kein KI-Modell</translation>
    </message>
    <message>
        <source>a DeepStream pipeline is no model of Triton: target deepstream</source>
        <translation>eine DeepStream-Pipeline ist kein Modell von Triton: Ziel deepstream</translation>
    </message>
    <message>
        <source>Triton has no backend for TensorFlow Lite: serve it as ONNX, or by its own image</source>
        <translation>Triton hat kein Backend für TensorFlow Lite: das Modell als ONNX oder durch sein eigenes Image bereitstellen</translation>
    </message>
    <message>
        <source>who calls a model server is not configured there</source>
        <translation>wer einen Modellserver aufruft, wird dort nicht konfiguriert</translation>
    </message>
    <message>
        <source>no service that Triton can serve is placed</source>
        <translation>kein Dienst ist platziert, den Triton bereitstellen kann</translation>
    </message>
    <message>
        <source>choose the inference runtime of a service (ONNX Runtime, TensorRT, OpenVINO or PyTorch) and place it</source>
        <translation>die Inferenz-Laufzeit eines Dienstes wählen (ONNX Runtime, TensorRT, OpenVINO oder PyTorch) und ihn platzieren</translation>
    </message>
    <message>
        <source>Triton Inference Server</source>
        <translation>Triton Inference Server</translation>
    </message>
    <message>
        <source>nothing runs there in the lab; its links are part of the ways that cross it</source>
        <translation>dort läuft im Labor nichts; seine Verbindungen sind Teil der Wege, die über ihn führen</translation>
    </message>
    <message>
        <source>a provider’s cache: Varnish stands in for it in the lab</source>
        <translation>der Cache eines Anbieters: im Labor vertritt ihn Varnish</translation>
    </message>
    <message>
        <source>its cache software: Varnish stands in for it in the lab</source>
        <translation>seine Cache-Software: im Labor vertritt sie Varnish</translation>
    </message>
    <message>
        <source>its {} servers: the lab runs one, with one server’s share of the cache</source>
        <translation>seine {} Server: das Labor betreibt einen, mit dem Cache-Anteil eines einzelnen Servers</translation>
    </message>
    <message>
        <source>its latency, jitter, loss and rate are part of each way that crosses it; ways do not share its rate</source>
        <translation>ihre Latenz, ihr Jitter, ihr Paketverlust und ihre Rate sind Teil jedes Weges, der über sie führt; Wege teilen sich ihre Rate nicht</translation>
    </message>
    <message>
        <source>no two containers that talk send over it</source>
        <translation>keine zwei Container, die miteinander sprechen, senden über sie</translation>
    </message>
    <message>
        <source>it is placed nowhere, so no container runs it; run the placement or assign it to a node, then export again</source>
        <translation>er ist nirgends platziert, daher betreibt ihn kein Container; die Platzierung berechnen oder ihn einem Knoten zuordnen, dann erneut exportieren</translation>
    </message>
    <message>
        <source>its container image, in the variable {} of .env</source>
        <translation>sein Container-Image, in der Variablen {} von .env</translation>
    </message>
    <message>
        <source>its value in the environment variable {} when the lab is started; the container finds it in a file that {}_FILE names</source>
        <translation>sein Wert in der Umgebungsvariablen {}, wenn das Labor gestartet wird; der Container findet ihn in einer Datei, die {}_FILE nennt</translation>
    </message>
    <message>
        <source>the machine must have {} accelerators and NVIDIA’s container toolkit</source>
        <translation>die Maschine muss {} Beschleuniger und das Container-Toolkit von NVIDIA haben</translation>
    </message>
    <message>
        <source>{} of {} replicas are placed; the lab runs those</source>
        <translation>{} von {} Replikaten sind platziert; das Labor betreibt diese</translation>
    </message>
    <message>
        <source>nobody fetches it through a point of presence</source>
        <translation>niemand ruft ihn über einen Point of Presence ab</translation>
    </message>
    <message>
        <source>every URL of it is answered with one object of the mean size, under {}</source>
        <translation>jede seiner URLs wird mit einem Objekt der mittleren Größe beantwortet, unter {}</translation>
    </message>
    <message>
        <source>the drawing doesn’t tell its URLs from others: the lab has made some of its own</source>
        <translation>die Zeichnung unterscheidet seine URLs nicht von anderen: das Labor hat eigene gebildet</translation>
    </message>
    <message>
        <source>the way is there; calls are made by what runs in the containers</source>
        <translation>der Weg ist da; Aufrufe macht, was in den Containern läuft</translation>
    </message>
    <message>
        <source>one end of it is placed nowhere, so there is no way to make</source>
        <translation>eines ihrer Enden ist nirgends platziert, daher ist kein Weg zu erzeugen</translation>
    </message>
    <message>
        <source>a container with curl and ping; it sends nothing by itself</source>
        <translation>ein Container mit curl und ping; er sendet von selbst nichts</translation>
    </message>
    <message>
        <source>a group has no counterpart: each node has its own containers</source>
        <translation>eine Gruppe hat keine Entsprechung: jeder Knoten hat seine eigenen Container</translation>
    </message>
    <message>
        <source>the drawing names no usable host name: give the one that users ask</source>
        <translation>die Zeichnung nennt keinen brauchbaren Rechnernamen: den angeben, den Nutzer anfragen</translation>
    </message>
    <message>
        <source>its requests can&apos;t be told from those of another set of its host: give its path</source>
        <translation>seine Anfragen sind nicht von denen eines anderen Satzes seines Rechnernamens zu unterscheiden: seinen Pfad angeben</translation>
    </message>
    <message>
        <source>the drawing gives it no usable address: give its host name or IP address</source>
        <translation>die Zeichnung gibt ihm keine brauchbare Adresse: seinen Rechnernamen oder seine IP-Adresse angeben</translation>
    </message>
    <message>
        <source>a part of its requests is answered for one user alone: name the cookie by which they are told</source>
        <translation>ein Teil seiner Anfragen wird nur für einen einzelnen Nutzer beantwortet: das Cookie nennen, an dem sie zu erkennen sind</translation>
    </message>
    <message>
        <source>no node with an address runs its fallback: give the URL where that answers</source>
        <translation>kein Knoten mit Adresse betreibt seinen Ersatz: die URL angeben, unter der dieser antwortet</translation>
    </message>
    <message>
        <source>nothing that this target deploys is placed there</source>
        <translation>dort ist nichts platziert, was dieses Ziel bereitstellt</translation>
    </message>
    <message>
        <source>this target doesn&apos;t deploy that service there</source>
        <translation>dieses Ziel stellt diesen Dienst dort nicht bereit</translation>
    </message>
    <message>
        <source>neither end is a service that this target deploys</source>
        <translation>keines der beiden Enden ist ein Dienst, den dieses Ziel bereitstellt</translation>
    </message>
    <message>
        <source>latency, bandwidth and loss of a link are the network&apos;s own</source>
        <translation>Latenz, Bandbreite und Verlust einer Verbindung sind Sache des Netzes</translation>
    </message>
    <message>
        <source>a group has no counterpart: each node is deployed by itself</source>
        <translation>eine Gruppe hat keine Entsprechung: jeder Knoten wird für sich bereitgestellt</translation>
    </message>
    <message>
        <source>“{}” needs the accelerator {}, but this node has “{}”</source>
        <translation>„{}“ braucht den Beschleuniger {}, aber dieser Knoten hat „{}“</translation>
    </message>
    <message>
        <source>its services ask for {} accelerators, but this node has {}</source>
        <translation>seine Dienste verlangen {} Beschleuniger, aber dieser Knoten hat {}</translation>
    </message>
    <message>
        <source>Origin Shield of the origins that it asks</source>
        <translation>Origin Shield der Ursprungsserver, die er anfragt</translation>
    </message>
    <message>
        <source>CloudFront has one Origin Shield for an origin, and this one is behind another</source>
        <translation>CloudFront hat ein einziges Origin Shield je Ursprungsserver, und dieses liegt hinter einem anderen</translation>
    </message>
    <message>
        <source>asked over HTTPS alone</source>
        <translation>nur über HTTPS angefragt</translation>
    </message>
    <message>
        <source>CloudFront asks origins by host name, not by “{}”</source>
        <translation>CloudFront fragt Ursprungsserver mit Rechnernamen an, nicht mit „{}“</translation>
    </message>
    <message>
        <source>CloudFront takes these times from the answers that it caches: let the origin say Cache-Control: {}</source>
        <translation>CloudFront entnimmt diese Zeiten den Antworten, die es zwischenspeichert: den Ursprungsserver Cache-Control: {} senden lassen</translation>
    </message>
    <message>
        <source>CloudFront counts whole seconds: the time was rounded down</source>
        <translation>CloudFront zählt ganze Sekunden: die Zeit wurde abgerundet</translation>
    </message>
    <message>
        <source>CloudFront puts no page together from fragments (ESI): whole pages are kept, for their own time</source>
        <translation>CloudFront setzt keine Seite aus Fragmenten zusammen (ESI): ganze Seiten werden behalten, für ihre eigene Zeit</translation>
    </message>
    <message>
        <source>let whoever publishes call aws cloudfront create-invalidation with the distribution&apos;s id and the paths</source>
        <translation>wer veröffentlicht, muss aws cloudfront create-invalidation mit der ID der Distribution und den Pfaden aufrufen</translation>
    </message>
    <message>
        <source>an invalidation removes copies: CloudFront marks none as stale (soft purge)</source>
        <translation>eine Invalidierung entfernt Kopien: CloudFront kennzeichnet keine als veraltet (weicher Purge)</translation>
    </message>
    <message>
        <source>an invalidation names paths: surrogate keys are not sent to CloudFront by this target</source>
        <translation>eine Invalidierung nennt Pfade: Surrogate-Keys sendet dieses Ziel nicht an CloudFront</translation>
    </message>
    <message>
        <source>code at the edge is made by the target terraform-cloudfront, not by this one</source>
        <translation>Code an der Edge erzeugt das Ziel terraform-cloudfront, nicht dieses</translation>
    </message>
    <message>
        <source>the drawing names no subscription: give its id</source>
        <translation>die Zeichnung nennt kein Abonnement: seine ID angeben</translation>
    </message>
    <message>
        <source>Azure (Terraform)</source>
        <translation>Azure (Terraform)</translation>
    </message>
    <message>
        <source>it is deployed to the cluster in which Flux runs; where the site is a cluster of its own, add spec.kubeConfig with the Secret that leads to it</source>
        <translation>er wird in dem Cluster bereitgestellt, in dem Flux läuft; wo der Standort ein eigener Cluster ist, spec.kubeConfig mit dem Secret hinzufügen, das zu ihm führt</translation>
    </message>
    <message>
        <source>GitOps with Flux</source>
        <translation>GitOps mit Flux</translation>
    </message>
    <message>
        <source>the service that calls is placed nowhere</source>
        <translation>der aufrufende Dienst ist nirgends platziert</translation>
    </message>
    <message>
        <source>its addresses are of IPv4: a carrier gateway carries no IPv6</source>
        <translation>seine Adressen sind IPv4-Adressen: ein Carrier Gateway überträgt kein IPv6</translation>
    </message>
    <message>
        <source>“{}” is no name of an environment variable, so no secret is fetched for it</source>
        <translation>„{}“ ist kein Name einer Umgebungsvariablen, daher wird dafür kein Geheimnis abgeholt</translation>
    </message>
    <message>
        <source>{} licences locked to the machine: install them on each instance</source>
        <translation>{} an die Maschine gebundene Lizenzen: auf jeder Instanz installieren</translation>
    </message>
    <message>
        <source>the image must bring its model or fetch it from {}: no instance does that</source>
        <translation>das Image muss sein Modell mitbringen oder von {} holen: keine Instanz tut das</translation>
    </message>
    <message>
        <source>it is deployed to the cluster in which Argo CD runs (in-cluster); where the site is a cluster of its own, put the name under which Argo CD knows it</source>
        <translation>er wird in dem Cluster bereitgestellt, in dem Argo CD läuft (in-cluster); wo der Standort ein eigener Cluster ist, den Namen eintragen, unter dem Argo CD ihn kennt</translation>
    </message>
    <message>
        <source>GitOps with Argo CD</source>
        <translation>GitOps mit Argo CD</translation>
    </message>
    <message>
        <source>a volume claim {} at each site with model.onnx and labels.txt of {}</source>
        <translation>ein Volume Claim {} an jedem Standort mit model.onnx und labels.txt von {}</translation>
    </message>
    <message>
        <source>a volume claim {} at each site with model.onnx and labels.txt of {}, from {}</source>
        <translation>ein Volume Claim {} an jedem Standort mit model.onnx und labels.txt von {}, geholt von {}</translation>
    </message>
    <message>
        <source>num-detected-classes and the parser of the model&apos;s output: the drawing doesn&apos;t say what it detects</source>
        <translation>num-detected-classes und der Parser für die Ausgabe des Modells: die Zeichnung sagt nicht, was es erkennt</translation>
    </message>
    <message>
        <source>network-mode, where it isn&apos;t FP32: the drawing names no number format of the model</source>
        <translation>network-mode, wo es nicht FP32 ist: die Zeichnung nennt kein Zahlenformat des Modells</translation>
    </message>
    <message>
        <source>calibration.txt of the model: INT8 needs the ranges of its layers</source>
        <translation>calibration.txt des Modells: INT8 braucht die Wertebereiche seiner Schichten</translation>
    </message>
    <message>
        <source>the streams that it watches: a [sourceN] with its uri for each, and how many there are as batch-size; allow them in network-policy.yaml</source>
        <translation>die Streams, die er beobachtet: für jeden ein [sourceN] mit seiner uri und ihre Anzahl als batch-size; sie in network-policy.yaml erlauben</translation>
    </message>
    <message>
        <source>its accelerator&apos;s encoder makes the stream that it serves; where it has none (A100, Jetson Orin Nano), set enc-type=1 and take an image with a software encoder</source>
        <translation>der Encoder seines Beschleunigers erzeugt den Stream, den er ausliefert; wo dieser keinen hat (A100, Jetson Orin Nano), enc-type=1 setzen und ein Image mit Software-Encoder nehmen</translation>
    </message>
    <message>
        <source>DeepStream runs on an accelerator of NVIDIA, but the drawing asks for none</source>
        <translation>DeepStream läuft auf einem Beschleuniger von NVIDIA, aber die Zeichnung verlangt keinen</translation>
    </message>
    <message>
        <source>what it sends to {}: add the sink or broker that {} takes; its address is in {}</source>
        <translation>was er an {} sendet: die Senke oder den Broker hinzufügen, den {} annimmt; seine Adresse steht in {}</translation>
    </message>
    <message>
        <source>it is no DeepStream pipeline; the target kubernetes deploys it</source>
        <translation>er ist keine DeepStream-Pipeline; das Ziel kubernetes stellt ihn bereit</translation>
    </message>
    <message>
        <source>it is no DeepStream pipeline; the targets kserve and triton serve its model</source>
        <translation>er ist keine DeepStream-Pipeline; die Ziele kserve und triton stellen sein Modell bereit</translation>
    </message>
    <message>
        <source>no service of this drawing runs DeepStream</source>
        <translation>kein Dienst dieser Zeichnung betreibt DeepStream</translation>
    </message>
    <message>
        <source>choose DeepStream as the inference runtime of a service</source>
        <translation>DeepStream als Inferenz-Laufzeit eines Dienstes wählen</translation>
    </message>
    <message>
        <source>DeepStream</source>
        <translation>DeepStream</translation>
    </message>
    <message>
        <source>its answer can&apos;t be read: {} ({})</source>
        <translation>seine Antwort ist nicht lesbar: {} ({})</translation>
    </message>
    <message>
        <source>its answer is no object of JSON</source>
        <translation>seine Antwort ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>the program wrote no file for this drawing</source>
        <translation>das Programm hat für diese Zeichnung keine Datei geschrieben</translation>
    </message>
    <message>
        <source>see its documentation for what it needs</source>
        <translation>in seiner Dokumentation nachsehen, was es braucht</translation>
    </message>
    <message>
        <source>nothing of its answer was used; tell who wrote the program</source>
        <translation>nichts aus seiner Antwort wurde verwendet; dem mitteilen, der das Programm geschrieben hat</translation>
    </message>
    <message>
        <source>its answer has no list there</source>
        <translation>seine Antwort hat dort keine Liste</translation>
    </message>
    <message>
        <source>its answer has no text “{}” there</source>
        <translation>seine Antwort hat dort keinen Text „{}“</translation>
    </message>
    <message>
        <source>its answer has the file “{}” twice</source>
        <translation>seine Antwort enthält die Datei „{}“ doppelt</translation>
    </message>
    <message>
        <source>its report names the row “{}”, which is not in the drawing</source>
        <translation>sein Bericht nennt das Element „{}“, das nicht in der Zeichnung ist</translation>
    </message>
    <message>
        <source>its report names the row “{}”, which stands in more than one table: it must add “table”</source>
        <translation>sein Bericht nennt das Element „{}“, das in mehr als einer Tabelle steht: er muss „table“ hinzufügen</translation>
    </message>
    <message>
        <source>its report has the outcome “{}”, which is none of exported, needs_input, not_expressible, not_concerned</source>
        <translation>sein Bericht hat das Ergebnis „{}“, das keines von exported, needs_input, not_expressible, not_concerned ist</translation>
    </message>
    <message>
        <source>its report says that a row went into “{}”, which is no file of it</source>
        <translation>laut seinem Bericht ging ein Element in „{}“ ein, was keine seiner Dateien ist</translation>
    </message>
    <message>
        <source>the report of {} doesn&apos;t name it: what is deployed may lack it</source>
        <translation>der Bericht von {} nennt es nicht: dem Bereitgestellten kann es fehlen</translation>
    </message>
    <message>
        <source>{} (external)</source>
        <translation>{} (extern)</translation>
    </message>
    <message>
        <source>{} answers</source>
        <translation>{} antwortet</translation>
    </message>
    <message>
        <source>the program ended with status {}: {}</source>
        <translation>das Programm endete mit Status {}: {}</translation>
    </message>
    <message>
        <source>run it by hand to see why</source>
        <translation>es von Hand ausführen, um den Grund zu sehen</translation>
    </message>
    <message>
        <source>Cloudflare has no filter by size, chance or number of requests for what its caches let in</source>
        <translation>Cloudflare hat keinen Filter nach Größe, Zufall oder Zahl der Anfragen für das, was seine Caches einlassen</translation>
    </message>
    <message>
        <source>Cloudflare serves from all of its data centres by anycast, this one among them; the size of its cache is Cloudflare&apos;s own</source>
        <translation>Cloudflare liefert per Anycast aus allen seinen Rechenzentren aus, auch aus diesem; die Größe seines Caches ist Sache von Cloudflare</translation>
    </message>
    <message>
        <source>it is drawn as down; Cloudflare&apos;s data centres can&apos;t be switched off</source>
        <translation>er ist als ausgefallen gezeichnet; Rechenzentren von Cloudflare lassen sich nicht abschalten</translation>
    </message>
    <message>
        <source>tiered cache is on, but Cloudflare picks the upper tier near the origin itself: that it is this one can&apos;t be said</source>
        <translation>Tiered Cache ist eingeschaltet, aber Cloudflare wählt die obere Ebene nahe dem Ursprungsserver selbst: dass es dieser ist, lässt sich nicht sagen</translation>
    </message>
    <message>
        <source>Cloudflare takes whole seconds up to a year: its lifetime becomes {} s</source>
        <translation>Cloudflare nimmt ganze Sekunden bis zu einem Jahr an: seine Lebensdauer wird zu {} s</translation>
    </message>
    <message>
        <source>an Edge TTL of {} s needs the plan Business or Enterprise; Pro keeps copies for an hour at least, Free for two</source>
        <translation>eine Edge TTL von {} s braucht den Tarif Business oder Enterprise; Pro behält Kopien mindestens eine Stunde, Free zwei</translation>
    </message>
    <message>
        <source>an Edge TTL of {} s needs the plan Pro; Free keeps copies for two hours at least</source>
        <translation>eine Edge TTL von {} s braucht den Tarif Pro; Free behält Kopien mindestens zwei Stunden</translation>
    </message>
    <message>
        <source>the Worker keeps copies of its own in each data centre and serves them stale</source>
        <translation>der Worker behält in jedem Rechenzentrum eigene Kopien und liefert sie veraltet aus</translation>
    </message>
    <message>
        <source>Cloudflare serves stale copies only as the origin&apos;s Cache-Control says: let it send {}, and neither s-maxage nor must-revalidate; leave Always Online off</source>
        <translation>Cloudflare liefert veraltete Kopien nur so aus, wie Cache-Control des Ursprungsservers es sagt: diesen {} senden lassen und weder s-maxage noch must-revalidate; Always Online ausgeschaltet lassen</translation>
    </message>
    <message>
        <source>on publication, call POST /zones/(var.{})/{} with {&quot;tags&quot;: [the object&apos;s key]}; the origin sends the keys as Cache-Tag; plans differ in calls: Free 5 a minute, Enterprise 50 a second</source>
        <translation>bei Veröffentlichung POST /zones/(var.{})/{} mit {&quot;tags&quot;: [Schlüssel des Objekts]} aufrufen; der Ursprungsserver sendet die Schlüssel als Cache-Tag; die Tarife unterscheiden sich in den Aufrufen: Free 5 je Minute, Enterprise 50 je Sekunde</translation>
    </message>
    <message>
        <source>Cloudflare offers no Edge-Side Includes; place a service on its points of presence, whose Worker then composes the pages</source>
        <translation>Cloudflare bietet keine Edge-Side Includes; einen Dienst auf seinen Points of Presence platzieren, dessen Worker dann die Seiten zusammensetzt</translation>
    </message>
    <message>
        <source>Cloudflare offers no Edge-Side Includes: the Worker composes the pages that its routes lead to it</source>
        <translation>Cloudflare bietet keine Edge-Side Includes: der Worker setzt die Seiten zusammen, die seine Routen zu ihm führen</translation>
    </message>
    <message>
        <source>load balancing is an add-on of Cloudflare: switch it on for the account</source>
        <translation>Lastverteilung ist eine Zusatzleistung von Cloudflare: sie für das Konto einschalten</translation>
    </message>
    <message>
        <source>the host needs {} load balancing rules, since origins and backups differ by path: below Enterprise a host has one</source>
        <translation>der Rechnername braucht {} Regeln zur Lastverteilung, da Ursprungsserver und Ersatzursprünge je Pfad verschieden sind: unterhalb von Enterprise hat ein Rechnername eine</translation>
    </message>
    <message>
        <source>its zone needs {} cache rules: Free has 10, Pro 25, Business 50, Enterprise 300</source>
        <translation>seine Zone braucht {} Cache-Regeln: Free hat 10, Pro 25, Business 50, Enterprise 300</translation>
    </message>
    <message>
        <source>a Worker has 128 MB of memory, not the {} GiB that it demands</source>
        <translation>ein Worker hat 128 MB Arbeitsspeicher, nicht die {} GiB, die er verlangt</translation>
    </message>
    <message>
        <source>a Worker has no accelerators</source>
        <translation>ein Worker hat keine Beschleuniger</translation>
    </message>
    <message>
        <source>a Worker keeps no state between requests</source>
        <translation>ein Worker behält zwischen Anfragen keinen Zustand</translation>
    </message>
    <message>
        <source>its model can&apos;t run in a Worker</source>
        <translation>sein Modell kann nicht in einem Worker laufen</translation>
    </message>
    <message>
        <source>what it answers is not drawn, and a container image can&apos;t run there: the Worker passes requests on and degrades; its own code goes into serve()</source>
        <translation>was er antwortet, ist nicht gezeichnet, und ein Container-Image kann dort nicht laufen: der Worker reicht Anfragen weiter und weicht bei Ausfall aus; der eigene Code gehört in serve()</translation>
    </message>
    <message>
        <source>“{}” can&apos;t name a binding: give the secret another name, of letters, digits and _</source>
        <translation>„{}“ kann kein Binding benennen: dem Geheimnis einen anderen Namen aus Buchstaben, Ziffern und _ geben</translation>
    </message>
    <message>
        <source>a Worker runs in all data centres of Cloudflare, this one among them</source>
        <translation>ein Worker läuft in allen Rechenzentren von Cloudflare, auch in diesem</translation>
    </message>
    <message>
        <source>its routes lead the calls to it; sizes and rates are not configured</source>
        <translation>seine Routen führen die Aufrufe zu ihm; Größen und Raten werden nicht konfiguriert</translation>
    </message>
    <message>
        <source>the service that it calls runs elsewhere: the code in serve() has to call it</source>
        <translation>der aufgerufene Dienst läuft anderswo: der Code in serve() muss ihn aufrufen</translation>
    </message>
    <message>
        <source>the drawing names no account of Cloudflare: give its id; the API token stays in the environment</source>
        <translation>die Zeichnung nennt kein Konto von Cloudflare: seine ID angeben; das API-Token bleibt in der Umgebung</translation>
    </message>
    <message>
        <source>the drawing names no zone of Cloudflare: give its id</source>
        <translation>die Zeichnung nennt keine Zone von Cloudflare: ihre ID angeben</translation>
    </message>
    <message>
        <source>the drawing doesn&apos;t tell which URLs go through this function: give their patterns</source>
        <translation>die Zeichnung sagt nicht, welche URLs durch diese Funktion laufen: ihre Muster angeben</translation>
    </message>
    <message>
        <source>put its secrets into a Secrets Store under the names of the drawing (scope: workers) and give the store&apos;s id</source>
        <translation>seine Geheimnisse unter den Namen der Zeichnung in einem Secrets Store ablegen (Scope: workers) und die ID des Store angeben</translation>
    </message>
    <message>
        <source>the drawing names no host under which this function answers: give one</source>
        <translation>die Zeichnung nennt keinen Rechnernamen, unter dem diese Funktion antwortet: einen angeben</translation>
    </message>
    <message>
        <source>build its package (fastly compute build) and give the file&apos;s path</source>
        <translation>sein Paket bauen (fastly compute build) und den Pfad der Datei angeben</translation>
    </message>
    <message>
        <source>give the name that Fastly&apos;s API has for this shield (GET /datacenters)</source>
        <translation>den Namen angeben, den die API von Fastly für dieses Shield hat (GET /datacenters)</translation>
    </message>
    <message>
        <source>register the subscription for the zone (Microsoft.EdgeZones) and for encryption at the host first</source>
        <translation>zuerst das Abonnement für die Zone (Microsoft.EdgeZones) und für Verschlüsselung auf dem Host registrieren</translation>
    </message>
    <message>
        <source>the catalogue doesn&apos;t know the edge zone “{}”: check its name</source>
        <translation>der Katalog kennt die Edge-Zone „{}“ nicht: ihren Namen prüfen</translation>
    </message>
    <message>
        <source>the catalogue doesn&apos;t hold this edge zone for a current one: check that the subscription may use it</source>
        <translation>der Katalog führt diese Edge-Zone nicht als aktuell: prüfen, ob das Abonnement sie nutzen darf</translation>
    </message>
    <message>
        <source>nothing is placed there, so it gets a network but no machine</source>
        <translation>dort ist nichts platziert, daher bekommt die Zone ein Netz, aber keine Maschine</translation>
    </message>
    <message>
        <source>the replicas of “{}” are machines of their own, but nothing keeps them on different hosts of the zone</source>
        <translation>die Replikate von „{}“ sind eigene Maschinen, aber nichts hält sie auf verschiedenen Hosts der Zone</translation>
    </message>
    <message>
        <source>machines are added as services ask for them, not as the node is drawn</source>
        <translation>Maschinen kommen hinzu, wie Dienste sie verlangen, nicht wie der Knoten gezeichnet ist</translation>
    </message>
    <message>
        <source>what is placed there runs in a cluster of one&apos;s own, connected by Azure Arc</source>
        <translation>was dort platziert ist, läuft in einem eigenen Cluster, den Azure Arc anbindet</translation>
    </message>
    <message>
        <source>no service is placed there, so there is no cluster to make</source>
        <translation>dort ist kein Dienst platziert, daher ist kein Cluster zu erzeugen</translation>
    </message>
    <message>
        <source>it is no place of Azure&apos;s</source>
        <translation>der Knoten ist kein Ort von Azure</translation>
    </message>
    <message>
        <source>a device is no cluster that Azure Arc connects; iot-edge deploys to devices</source>
        <translation>ein Gerät ist kein Cluster, den Azure Arc anbindet; auf Geräten stellt iot-edge bereit</translation>
    </message>
    <message>
        <source>nothing is placed there, so there is no cluster to connect</source>
        <translation>dort ist nichts platziert, daher ist kein Cluster anzubinden</translation>
    </message>
    <message>
        <source>it joins no two virtual networks; its latency and bandwidth are not configured</source>
        <translation>sie verbindet keine zwei virtuellen Netze; ihre Latenz und Bandbreite werden nicht konfiguriert</translation>
    </message>
    <message>
        <source>its ends share a virtual network and reach each other; latency and bandwidth are not configured</source>
        <translation>ihre Enden teilen sich ein virtuelles Netz und erreichen einander; Latenz und Bandbreite werden nicht konfiguriert</translation>
    </message>
    <message>
        <source>the networks are peered; latency and bandwidth are Azure&apos;s own</source>
        <translation>zwischen den Netzen besteht Peering; Latenz und Bandbreite sind Sache von Azure</translation>
    </message>
    <message>
        <source>no network of Azure lies in it</source>
        <translation>kein Netz von Azure liegt darin</translation>
    </message>
    <message>
        <source>sites and Regions are drawn groups; Regions come from the nodes themselves</source>
        <translation>Standorte und Regionen sind gezeichnete Gruppen; Regionen ergeben sich aus den Knoten selbst</translation>
    </message>
    <message>
        <source>Flux deploys it from the kubernetes export, which says what of it is expressed there</source>
        <translation>Flux stellt ihn aus dem Export kubernetes bereit, der sagt, was davon dort abgebildet ist</translation>
    </message>
    <message>
        <source>it runs nowhere on Azure, nor in a cluster that Azure Arc connects</source>
        <translation>er läuft nirgends auf Azure und auch in keinem Cluster, den Azure Arc anbindet</translation>
    </message>
    <message>
        <source>{} of {} replicas are placed; those on Azure are exported</source>
        <translation>{} von {} Replikaten sind platziert; die auf Azure werden exportiert</translation>
    </message>
    <message>
        <source>in a cluster its secrets are fetched by what the kubernetes export sets up: let the cluster&apos;s workload identity read them (Key Vault Secrets User)</source>
        <translation>in einem Cluster holt seine Geheimnisse, was der Export kubernetes einrichtet: die Workload Identity des Clusters sie lesen lassen (Key Vault Secrets User)</translation>
    </message>
    <message>
        <source>port 22 is that of the machine&apos;s own remote shell: no rule opens it, and no container gets it</source>
        <translation>Port 22 ist der der Remote-Shell der Maschine selbst: keine Regel öffnet ihn, und kein Container bekommt ihn</translation>
    </message>
    <message>
        <source>its state is kept on the machine&apos;s encrypted disk, mounted at /data unless the variable state_path says otherwise</source>
        <translation>sein Zustand liegt auf dem verschlüsselten Datenträger der Maschine, eingehängt unter /data, sofern die Variable state_path nichts anderes sagt</translation>
    </message>
    <message>
        <source>a disk with a system holds 4,095 GiB at most, not the storage that is drawn</source>
        <translation>ein Datenträger mit System fasst höchstens 4.095 GiB, nicht den gezeichneten Massenspeicher</translation>
    </message>
    <message>
        <source>its fallback is deployed where it is placed, but nothing sends users there when no replica answers</source>
        <translation>sein Ersatz wird dort bereitgestellt, wo er platziert ist, aber nichts schickt Nutzer dorthin, wenn kein Replikat antwortet</translation>
    </message>
    <message>
        <source>the accelerators are to be “{}”: pick a size that has these</source>
        <translation>die Beschleuniger sollen „{}“ sein: eine Größe wählen, die solche hat</translation>
    </message>
    <message>
        <source>licences are the software&apos;s own affair</source>
        <translation>Lizenzen sind Sache der Software selbst</translation>
    </message>
    <message>
        <source>its node is no place of Azure&apos;s, nor a cluster that Azure Arc connects</source>
        <translation>ihr Knoten ist weder ein Ort von Azure noch ein Cluster, den Azure Arc anbindet</translation>
    </message>
    <message>
        <source>the service&apos;s port is open to the virtual network and those peered with it</source>
        <translation>der Port des Dienstes ist für das virtuelle Netz und die durch Peering angebundenen offen</translation>
    </message>
    <message>
        <source>users reach a service of a cluster through an entrance (Ingress or load balancer), which is not made</source>
        <translation>Nutzer erreichen einen Dienst eines Clusters über einen Eingang (Ingress oder Lastverteiler), der nicht erzeugt wird</translation>
    </message>
    <message>
        <source>its caller runs on machines outside the cluster, which has no entrance for them</source>
        <translation>sein Aufrufer läuft auf Maschinen außerhalb des Clusters, der für sie keinen Eingang hat</translation>
    </message>
    <message>
        <source>inside a cluster a service is reached by its name; who calls whom is not configured</source>
        <translation>innerhalb eines Clusters ist ein Dienst unter seinem Namen erreichbar; wer wen aufruft, wird nicht konfiguriert</translation>
    </message>
    <message>
        <source>the service that it calls runs nowhere on Azure</source>
        <translation>der aufgerufene Dienst läuft nirgends auf Azure</translation>
    </message>
    <message>
        <source>the caller is not told the addresses of the machines that it calls</source>
        <translation>dem Aufrufer werden die Adressen der Maschinen, die er aufruft, nicht mitgeteilt</translation>
    </message>
    <message>
        <source>divide the drawing: 10.0.0.0/8 is dealt out as 256 networks of 250 zones each</source>
        <translation>die Zeichnung aufteilen: 10.0.0.0/8 wird in 256 Netze zu je 250 Zonen vergeben</translation>
    </message>
    <message>
        <source>Azure (Resource Manager templates)</source>
        <translation>Azure (Resource-Manager-Vorlagen)</translation>
    </message>
    <message>
        <source>edge servers ask parents before the origin</source>
        <translation>Edge-Server fragen übergeordnete Server vor dem Ursprungsserver</translation>
    </message>
    <message>
        <source>where the parents stand can&apos;t be chosen for a property that is secure: Akamai places them</source>
        <translation>wo die übergeordneten Server stehen, ist bei einer sicheren Property nicht wählbar: Akamai legt es fest</translation>
    </message>
    <message>
        <source>Akamai answers from all its places: one can&apos;t be chosen or left out, and its caches have the size that they have</source>
        <translation>Akamai antwortet von allen seinen Standorten: einer lässt sich weder wählen noch auslassen, und seine Caches haben die Größe, die sie haben</translation>
    </message>
    <message>
        <source>no documented behaviour lets only some of what is asked for into the cache</source>
        <translation>kein dokumentiertes Verhalten lässt nur einen Teil dessen, was angefragt wird, in den Cache ein</translation>
    </message>
    <message>
        <source>it is drawn as failed: Akamai itself leaves failed places out</source>
        <translation>er ist als ausgefallen gezeichnet: Akamai lässt ausgefallene Standorte selbst aus</translation>
    </message>
    <message>
        <source>Akamai runs its own cache, not the drawn one</source>
        <translation>Akamai betreibt seinen eigenen Cache, nicht den gezeichneten</translation>
    </message>
    <message>
        <source>Akamai neither runs there nor asks it</source>
        <translation>Akamai läuft dort nicht und fragt den Knoten auch nicht an</translation>
    </message>
    <message>
        <source>copies are fetched anew before they end, from 90 % of their time on</source>
        <translation>Kopien werden vor ihrem Ablauf neu geholt, ab 90 % ihrer Zeit</translation>
    </message>
    <message>
        <source>no document of Akamai says that it serves stale copies while it fetches them anew: it does not after their time</source>
        <translation>kein Dokument von Akamai sagt, dass es veraltete Kopien ausliefert, während es sie neu holt: nach ihrer Zeit tut es das nicht</translation>
    </message>
    <message>
        <source>copies outlive answers 500, 502, 503 and 504 and an origin that can&apos;t be reached</source>
        <translation>Kopien überdauern Antworten 500, 502, 503 und 504 und einen nicht erreichbaren Ursprungsserver</translation>
    </message>
    <message>
        <source>for how long they do can&apos;t be said: {} s are drawn</source>
        <translation>wie lange sie das tun, lässt sich nicht angeben: {} s sind gezeichnet</translation>
    </message>
    <message>
        <source>times are whole seconds, to a year: it was rounded down</source>
        <translation>Zeiten sind ganze Sekunden, bis zu einem Jahr: es wurde abgerundet</translation>
    </message>
    <message>
        <source>kept until the Fast Purge API is called with its tag, for a year at most</source>
        <translation>behalten, bis die Fast Purge API mit seinem Tag aufgerufen wird, höchstens ein Jahr</translation>
    </message>
    <message>
        <source>after an invalidation a request waits until the copy is validated: it is not served stale meanwhile</source>
        <translation>nach einer Invalidierung wartet eine Anfrage, bis die Kopie validiert ist: inzwischen wird sie nicht veraltet ausgeliefert</translation>
    </message>
    <message>
        <source>its tag purges the whole set: for a part of it, send its surrogate keys in the header Edge-Cache-Tag</source>
        <translation>sein Tag löscht den ganzen Satz: für einen Teil davon dessen Surrogate-Keys im Header Edge-Cache-Tag senden</translation>
    </message>
    <message>
        <source>no request for it passes a point of presence of Akamai</source>
        <translation>keine Anfrage nach ihm läuft über einen Point of Presence von Akamai</translation>
    </message>
    <message>
        <source>the fragments&apos; paths are not drawn: send Edge-Control: max-age={}s with them, or give them a rule</source>
        <translation>die Pfade der Fragmente sind nicht gezeichnet: mit ihnen Edge-Control: max-age={}s senden oder ihnen eine Regel geben</translation>
    </message>
    <message>
        <source>the origin must mark what is for one user alone with Cache-Control: private</source>
        <translation>der Ursprungsserver muss mit Cache-Control: private kennzeichnen, was nur für einen einzelnen Nutzer ist</translation>
    </message>
    <message>
        <source>the backup is asked where the origin can&apos;t be reached or answers 500, 502, 503 or 504</source>
        <translation>der Ersatzursprung wird gefragt, wo der Ursprungsserver nicht erreichbar ist oder mit 500, 502, 503 oder 504 antwortet</translation>
    </message>
    <message>
        <source>an EdgeWorker has {} MB an event at most, {} MB are drawn</source>
        <translation>ein EdgeWorker hat je Ereignis höchstens {} MB, {} MB sind gezeichnet</translation>
    </message>
    <message>
        <source>an EdgeWorker has {} ms an event at most, {} ms are drawn</source>
        <translation>ein EdgeWorker hat je Ereignis höchstens {} ms, {} ms sind gezeichnet</translation>
    </message>
    <message>
        <source>EdgeWorkers have no accelerators; place it on a node that computes</source>
        <translation>EdgeWorkers haben keine Beschleuniger; ihn auf einem Knoten platzieren, der rechnet</translation>
    </message>
    <message>
        <source>Akamai&apos;s EdgeWorkers are no containers: its image is not used</source>
        <translation>EdgeWorkers von Akamai sind keine Container: sein Image wird nicht verwendet</translation>
    </message>
    <message>
        <source>EdgeWorkers keep no state between requests</source>
        <translation>EdgeWorkers behalten zwischen Anfragen keinen Zustand</translation>
    </message>
    <message>
        <source>EdgeWorkers have no store of secrets: what needs one is asked of a service that holds it</source>
        <translation>EdgeWorkers haben keine Ablage für Geheimnisse: was eines braucht, wird bei einem Dienst angefragt, der es hat</translation>
    </message>
    <message>
        <source>where it fails, the request goes on as it came and not to its fallback</source>
        <translation>wo er scheitert, geht die Anfrage weiter, wie sie kam, und nicht an seinen Ersatz</translation>
    </message>
    <message>
        <source>it runs on no point of presence of Akamai</source>
        <translation>er läuft auf keinem Point of Presence von Akamai</translation>
    </message>
    <message>
        <source>its node is no point of presence of Akamai</source>
        <translation>ihr Knoten ist kein Point of Presence von Akamai</translation>
    </message>
    <message>
        <source>no EdgeWorker can hold the service</source>
        <translation>kein EdgeWorker kann den Dienst fassen</translation>
    </message>
    <message>
        <source>an EdgeWorker runs wherever requests come: one place can&apos;t be chosen</source>
        <translation>ein EdgeWorker läuft, wo immer Anfragen ankommen: ein einzelner Standort ist nicht wählbar</translation>
    </message>
    <message>
        <source>where the called service is reached is not told to the EdgeWorker: write it there</source>
        <translation>wo der aufgerufene Dienst erreichbar ist, wird dem EdgeWorker nicht mitgeteilt: es dort eintragen</translation>
    </message>
    <message>
        <source>its requests pass the EdgeWorker; sizes and rates are not configured</source>
        <translation>seine Anfragen durchlaufen den EdgeWorker; Größen und Raten werden nicht konfiguriert</translation>
    </message>
    <message>
        <source>neither end runs on a point of presence of Akamai</source>
        <translation>keines der beiden Enden läuft auf einem Point of Presence von Akamai</translation>
    </message>
    <message>
        <source>the way to Akamai and within it is its own; latency and bandwidth are not configured</source>
        <translation>der Weg zu Akamai und in dessen Innerem ist dessen eigener; Latenz und Bandbreite werden nicht konfiguriert</translation>
    </message>
    <message>
        <source>a group has no counterpart in Akamai&apos;s rules</source>
        <translation>eine Gruppe hat in den Regeln von Akamai keine Entsprechung</translation>
    </message>
    <message>
        <source>the drawing names no edge zone: give its name</source>
        <translation>die Zeichnung nennt keine Edge-Zone: ihren Namen angeben</translation>
    </message>
    <message>
        <source>the catalogue doesn&apos;t know the parent Region of this edge zone: give it</source>
        <translation>der Katalog kennt die übergeordnete Region dieser Edge-Zone nicht: angeben</translation>
    </message>
    <message>
        <source>the drawing names no usable container image: give one that the machines may pull</source>
        <translation>die Zeichnung nennt kein brauchbares Container-Image: eines angeben, das die Maschinen laden dürfen</translation>
    </message>
    <message>
        <source>the drawing names no machine image with drivers for accelerators: give one that the zone may use</source>
        <translation>die Zeichnung nennt kein Maschinen-Image mit Treibern für Beschleuniger: eines angeben, das die Zone verwenden darf</translation>
    </message>
    <message>
        <source>its secrets are fetched from a Key Vault on start: give the vault</source>
        <translation>seine Geheimnisse werden beim Start aus einem Key Vault geholt: den Vault angeben</translation>
    </message>
    <message>
        <source>no size of the catalogue holds one replica of “{}” in this zone: give one that the zone offers</source>
        <translation>keine Größe des Katalogs fasst in dieser Zone ein Replikat von „{}“: eine angeben, die die Zone anbietet</translation>
    </message>
    <message>
        <source>Azure asks for a public key where passwords are off: give one</source>
        <translation>Azure verlangt einen öffentlichen Schlüssel, wo Passwörter ausgeschaltet sind: einen angeben</translation>
    </message>
    <message>
        <source>Flux deploys its services from a repository with the kubernetes export: give its address</source>
        <translation>Flux stellt seine Dienste aus einem Repository mit dem Export kubernetes bereit: dessen Adresse angeben</translation>
    </message>
    <message>
        <source>the catalogue knows no sizes of Regions: give one for the cluster&apos;s machines</source>
        <translation>der Katalog kennt keine Größen von Regionen: eine für die Maschinen des Clusters angeben</translation>
    </message>
    <message>
        <source>the catalogue knows no sizes of Regions: give one with accelerators</source>
        <translation>der Katalog kennt keine Größen von Regionen: eine mit Beschleunigern angeben</translation>
    </message>
    <message>
        <source>a cluster of one&apos;s own is connected by agents that run in it: give their public key, and install them with the private one</source>
        <translation>einen eigenen Cluster binden Agenten an, die darin laufen: ihren öffentlichen Schlüssel angeben und sie mit dem privaten installieren</translation>
    </message>
    <message>
        <source>the drawing names no Region, or several: give the one that manages the connected clusters</source>
        <translation>die Zeichnung nennt keine Region oder mehrere: die angeben, die die angebundenen Cluster verwaltet</translation>
    </message>
    <message>
        <source>check the accelerator model: machines must bear nvidia.com/gpu.product={}; GPU feature discovery may spell it otherwise</source>
        <translation>das Beschleunigermodell prüfen: Maschinen müssen nvidia.com/gpu.product={} tragen; GPU Feature Discovery schreibt es womöglich anders</translation>
    </message>
    <message>
        <source>the accelerator model “{}” can be no label of a machine, so any will do</source>
        <translation>das Beschleunigermodell „{}“ kann kein Label einer Maschine sein, daher genügt jedes</translation>
    </message>
    <message>
        <source>the image must hold the model {}, or serve it by the target kserve</source>
        <translation>das Image muss das Modell {} enthalten, oder das Ziel kserve muss es bereitstellen</translation>
    </message>
    <message>
        <source>the image must hold the model {}; if it fetches it from {}, allow that in network-policy.yaml; the target kserve fetches it</source>
        <translation>das Image muss das Modell {} enthalten; wenn es dieses von {} holt, das in network-policy.yaml erlauben; das Ziel kserve holt es</translation>
    </message>
    <message>
        <source>its callers find the fallback in {}: they must turn to it where {} fails</source>
        <translation>seine Aufrufer finden den Ersatz in {}: sie müssen sich an ihn wenden, wo {} ausfällt</translation>
    </message>
    <message>
        <source>what leads users to it must lead them to {} where no replica answers</source>
        <translation>was Nutzer zu ihm führt, muss sie zu {} führen, wo kein Replikat antwortet</translation>
    </message>
    <message>
        <source>it must share a node with {}, which is not placed there; run the placement again</source>
        <translation>er muss sich einen Knoten mit dem Dienst {} teilen, der dort nicht platziert ist; die Platzierung erneut berechnen</translation>
    </message>
    <message>
        <source>it must stay apart from {}, but both are placed on one node; run the placement again</source>
        <translation>er muss von {} getrennt bleiben, aber beide sind auf demselben Knoten platziert; die Platzierung erneut berechnen</translation>
    </message>
    <message>
        <source>each replica takes {} licences; Kubernetes counts none: see that the site&apos;s machines hold them</source>
        <translation>jedes Replikat braucht {} Lizenzen; Kubernetes zählt keine: dafür sorgen, dass die Maschinen des Standorts sie haben</translation>
    </message>
    <message>
        <source>users reach it from outside the cluster: put the site&apos;s gateway before its Service, or set type LoadBalancer</source>
        <translation>Nutzer erreichen ihn von außerhalb des Clusters: das Gateway des Standorts vor seinen Service setzen oder den Typ LoadBalancer setzen</translation>
    </message>
    <message>
        <source>where it may run, and how surely, the placement has settled: see its assignments</source>
        <translation>wo er laufen darf und wie sicher, hat die Platzierung entschieden: siehe seine Zuordnungen</translation>
    </message>
    <message>
        <source>{} is {}, at the site {}: right where both sites belong to one cluster; else put in the address under which this site reaches it, and allow it in network-policy.yaml</source>
        <translation>{} ist {}, am Standort {}: richtig, wo beide Standorte zu einem Cluster gehören; sonst die Adresse eintragen, unter der dieser Standort ihn erreicht, und sie in network-policy.yaml erlauben</translation>
    </message>
    <message>
        <source>{} is placed nowhere, so no caller gets its address</source>
        <translation>{} ist nirgends platziert, daher erhält kein Aufrufer seine Adresse</translation>
    </message>
    <message>
        <source>it is never called: calls a request are 0</source>
        <translation>er wird nie aufgerufen: Aufrufe je Anfrage sind 0</translation>
    </message>
    <message>
        <source>a service that calls itself needs no address</source>
        <translation>ein Dienst, der sich selbst aufruft, braucht keine Adresse</translation>
    </message>
    <message>
        <source>users may reach its port from outside</source>
        <translation>Nutzer dürfen seinen Port von außen erreichen</translation>
    </message>
    <message>
        <source>its Pods wait for the Secret {} with {}: name the ClusterSecretStore and the entry there, then, in {}, kustomize edit add resource external-secret.yaml</source>
        <translation>seine Pods warten auf das Secret {} mit {}: dort den ClusterSecretStore und den Eintrag nennen, dann, in {}, kustomize edit add resource external-secret.yaml</translation>
    </message>
    <message>
        <source>the secret “{}” can be no environment variable: letters, digits and _, no digit first</source>
        <translation>das Geheimnis „{}“ kann keine Umgebungsvariable sein: Buchstaben, Ziffern und _, keine Ziffer am Anfang</translation>
    </message>
    <message>
        <source>another site bears {}={} too: label the machines of this one {}={} as well</source>
        <translation>auch ein anderer Standort trägt {}={}: die Maschinen dieses Standorts zusätzlich mit dem Label {}={} versehen</translation>
    </message>
    <message>
        <source>no container image is drawn: put one in</source>
        <translation>kein Container-Image ist gezeichnet: eines eintragen</translation>
    </message>
    <message>
        <source>“{}” is no name of a container image: put one in</source>
        <translation>„{}“ ist kein Name eines Container-Images: einen eintragen</translation>
    </message>
    <message>
        <source>a manifest would show the values: put {} as files into /etc/edgewright/secrets/{} of the device, fetched from Key Vault when it is provisioned</source>
        <translation>ein Manifest würde die Werte zeigen: {} als Dateien in /etc/edgewright/secrets/{} des Geräts ablegen, aus Key Vault geholt, wenn es provisioniert wird</translation>
    </message>
    <message>
        <source>a device runs one module of a name, but {} replicas are placed on {}</source>
        <translation>ein Gerät betreibt je Name ein einziges Modul, aber {} Replikate sind auf {} platziert</translation>
    </message>
    <message>
        <source>port {} of {} is taken by another module: it is reached on the device alone, until it gets a port of its own</source>
        <translation>Port {} von {} ist durch ein anderes Modul belegt: er ist nur auf dem Gerät erreichbar, bis er einen eigenen Port bekommt</translation>
    </message>
    <message>
        <source>the device&apos;s engine must have the runtime nvidia; of another maker&apos;s accelerators, name the devices instead</source>
        <translation>die Engine des Geräts muss die Laufzeit nvidia haben; bei Beschleunigern eines anderen Herstellers stattdessen die Geräte nennen</translation>
    </message>
    <message>
        <source>the image must hold the model {}</source>
        <translation>das Image muss das Modell {} enthalten</translation>
    </message>
    <message>
        <source>the image must hold the model {}, or fetch it from {}</source>
        <translation>das Image muss das Modell {} enthalten oder es von {} holen</translation>
    </message>
    <message>
        <source>its fallback, on the same device</source>
        <translation>sein Ersatz, auf demselben Gerät</translation>
    </message>
    <message>
        <source>its fallback {} runs elsewhere</source>
        <translation>sein Ersatz {} läuft anderswo</translation>
    </message>
    <message>
        <source>for messages the software of {} must use the output {}; for calls it finds the address in {}</source>
        <translation>für Nachrichten muss die Software von {} die Ausgabe {} verwenden; für Aufrufe findet sie die Adresse in {}</translation>
    </message>
    <message>
        <source>put the address of {} into {}: its node has none in the drawing</source>
        <translation>die Adresse von {} in {} eintragen: sein Knoten hat in der Zeichnung keine</translation>
    </message>
    <message>
        <source>users reach its port on the device</source>
        <translation>Nutzer erreichen seinen Port auf dem Gerät</translation>
    </message>
    <message>
        <source>its caller runs elsewhere: the target that deploys it tells it the address</source>
        <translation>sein Aufrufer läuft anderswo: das Ziel, das diesen bereitstellt, teilt ihm die Adresse mit</translation>
    </message>
    <message>
        <source>the IoT hub and the device&apos;s id there: az iot edge set-modules, see the README</source>
        <translation>der IoT Hub und die ID des Geräts dort: az iot edge set-modules, siehe README</translation>
    </message>
    <message>
        <source>it is placed on no device or gateway of one&apos;s own</source>
        <translation>er ist auf keinem Gerät oder eigenen Gateway platziert</translation>
    </message>
    <message>
        <source>affinity, failure domains and service time: the placement has settled them</source>
        <translation>Affinität, Ausfallbereiche und Bedienzeit: die Platzierung hat darüber entschieden</translation>
    </message>
    <message>
        <source>the virtual network “{}” has {} nodes, more than its addresses hold</source>
        <translation>das virtuelle Netz „{}“ hat {} Knoten, mehr als seine Adressen fassen</translation>
    </message>
    <message>
        <source>the drawing has {} virtual networks and {} clusters, more than one address plan holds</source>
        <translation>die Zeichnung hat {} virtuelle Netze und {} Cluster, mehr als ein Adressplan fasst</translation>
    </message>
    <message>
        <source>this drawing has no Azure edge zone, and nothing is placed in an Azure Region</source>
        <translation>diese Zeichnung hat keine Azure-Edge-Zone, und in keiner Azure-Region ist etwas platziert</translation>
    </message>
    <message>
        <source>add a node whose provider is Azure and place a service on it</source>
        <translation>einen Knoten mit dem Anbieter Azure hinzufügen und einen Dienst darauf platzieren</translation>
    </message>
    <message>
        <source>no service is placed, so there is no site to deploy to</source>
        <translation>kein Dienst ist platziert, daher gibt es keinen Standort, an dem bereitzustellen wäre</translation>
    </message>
    <message>
        <source>run the placement or assign services to nodes, then export again</source>
        <translation>die Platzierung berechnen oder Dienste Knoten zuordnen, dann erneut exportieren</translation>
    </message>
    <message>
        <source>the canary: new versions come here first</source>
        <translation>der Canary: neue Versionen kommen zuerst hierher</translation>
    </message>
    <message>
        <source>in wave {} of {} after the canary</source>
        <translation>in Welle {} von {} nach dem Canary</translation>
    </message>
    <message>
        <source>the URL and the branch of the repository at whose root this folder lies</source>
        <translation>die URL und der Branch des Repositorys, in dessen Wurzel dieser Ordner liegt</translation>
    </message>
    <message>
        <source>the program can&apos;t be started: {}</source>
        <translation>das Programm lässt sich nicht starten: {}</translation>
    </message>
    <message>
        <source>check that it is installed and may be run</source>
        <translation>prüfen, ob es installiert ist und ausgeführt werden darf</translation>
    </message>
    <message>
        <source>the program wrote more than {} MiB and was ended</source>
        <translation>das Programm hat mehr als {} MiB geschrieben und wurde beendet</translation>
    </message>
    <message>
        <source>it should write one answer and end</source>
        <translation>es soll eine Antwort schreiben und enden</translation>
    </message>
    <message>
        <source>the program had no answer after {} s and was ended</source>
        <translation>das Programm hatte nach {} s keine Antwort und wurde beendet</translation>
    </message>
    <message>
        <source>run it by hand to see what it waits for</source>
        <translation>es von Hand ausführen, um zu sehen, worauf es wartet</translation>
    </message>
    <message>
        <source>the program was ended by signal {}</source>
        <translation>das Programm wurde durch Signal {} beendet</translation>
    </message>
    <message>
        <source>Google Distributed Cloud (Terraform)</source>
        <translation>Google Distributed Cloud (Terraform)</translation>
    </message>
    <message>
        <source>no requests reach a point of presence of your own that could run this cache</source>
        <translation>keine Anfragen erreichen einen eigenen Point of Presence, der diesen Cache betreiben könnte</translation>
    </message>
    <message>
        <source>add a point of presence without a provider between users and an origin, and name the contents that the users fetch</source>
        <translation>einen Point of Presence ohne Anbieter zwischen Nutzern und einem Ursprungsserver hinzufügen und die Inhalte nennen, die die Nutzer abrufen</translation>
    </message>
    <message>
        <source>this drawing has no AWS Wavelength Zone and nothing that CloudFront delivers</source>
        <translation>diese Zeichnung hat keine AWS Wavelength Zone und nichts, was CloudFront ausliefert</translation>
    </message>
    <message>
        <source>add a node whose provider is AWS Wavelength, or a point of presence of CloudFront and contents that users fetch through it</source>
        <translation>einen Knoten mit dem Anbieter AWS Wavelength hinzufügen oder einen Point of Presence von CloudFront und Inhalte, die Nutzer darüber abrufen</translation>
    </message>
    <message>
        <source>AWS Wavelength and CloudFront (CloudFormation)</source>
        <translation>AWS Wavelength und CloudFront (CloudFormation)</translation>
    </message>
    <message>
        <source>nothing in this drawing is delivered by Akamai</source>
        <translation>nichts in dieser Zeichnung wird von Akamai ausgeliefert</translation>
    </message>
    <message>
        <source>add a point of presence whose provider is Akamai, on the way from users to the contents that they fetch, or place a service on one</source>
        <translation>einen Point of Presence mit dem Anbieter Akamai hinzufügen, auf dem Weg von den Nutzern zu den Inhalten, die sie abrufen, oder einen Dienst auf einem platzieren</translation>
    </message>
    <message>
        <source>Akamai (property and EdgeWorkers)</source>
        <translation>Akamai (Property und EdgeWorkers)</translation>
    </message>
    <message>
        <source>requests with a cookie or authorisation count as personal and pass the cache; where all users have cookies, take away there those that make no difference</source>
        <translation>Anfragen mit Cookie oder Autorisierung gelten als persönlich und gehen am Cache vorbei; wo alle Nutzer Cookies haben, dort die entfernen, die keinen Unterschied machen</translation>
    </message>
    <message>
        <source>the addresses from which contents are published and purged; the machine’s own may purge as it is</source>
        <translation>die Adressen, von denen aus Inhalte veröffentlicht und per Purge entfernt werden; die eigenen der Maschine dürfen es ohnehin</translation>
    </message>
    <message>
        <source>its lifetime counts for answers to which the origin gives none of their own; its windows for stale copies count always</source>
        <translation>seine Lebensdauer zählt für Antworten, denen der Ursprungsserver keine eigene gibt; seine Fenster für veraltete Kopien zählen immer</translation>
    </message>
    <message>
        <source>a soft purge by surrogate key: Varnish’s bans are hard, so a key takes its copies away; a soft purge by URL is there</source>
        <translation>ein weicher Purge nach Surrogate-Key: die Bans von Varnish sind hart, daher entfernt ein Key seine Kopien; einen weichen Purge nach URL gibt es</translation>
    </message>
    <message>
        <source>letting an object in at request {}: Varnish tells a first request from later ones and counts no further; it is let in at the second within a day</source>
        <translation>ein Objekt bei Anfrage {} einlassen: Varnish unterscheidet eine erste Anfrage von späteren und zählt nicht weiter; es wird bei der zweiten innerhalb eines Tages eingelassen</translation>
    </message>
    <message>
        <source>let only the points below reach it: it believes what they say of fragments and of who puts pages together</source>
        <translation>nur die Points of Presence darunter zu ihm lassen: er glaubt, was sie über Fragmente sagen und darüber, wer Seiten zusammensetzt</translation>
    </message>
    <message>
        <source>a path that it answers with 200 while it is well; “/” is asked as it stands</source>
        <translation>ein Pfad, auf den er mit 200 antwortet, solange er gesund ist; „/“ wird gefragt, wie es dasteht</translation>
    </message>
    <message>
        <source>nothing in this drawing runs or serves, and nobody uses it</source>
        <translation>nichts in dieser Zeichnung läuft oder liefert aus, und niemand nutzt es</translation>
    </message>
    <message>
        <source>place a service, or let users fetch contents from an origin</source>
        <translation>einen Dienst platzieren oder Nutzer Inhalte von einem Ursprungsserver abrufen lassen</translation>
    </message>
    <message>
        <source>Docker Compose (lab on one machine)</source>
        <translation>Docker Compose (Labor auf einer Maschine)</translation>
    </message>
    <message>
        <source>its misses are drawn to ask “{}”, a point of presence of others; {} asks the origins</source>
        <translation>laut Zeichnung fragen seine Fehlzugriffe „{}“ an, einen fremden Point of Presence; {} fragt die Ursprungsserver</translation>
    </message>
    <message>
        <source>it is neither a point of presence of {} nor an origin behind one</source>
        <translation>der Knoten ist weder ein Point of Presence von {} noch ein Ursprungsserver hinter einem</translation>
    </message>
    <message>
        <source>neither end runs on a point of presence of {}</source>
        <translation>keines der beiden Enden läuft auf einem Point of Presence von {}</translation>
    </message>
    <message>
        <source>none of its requests passes a point of presence of {}</source>
        <translation>keine seiner Anfragen läuft über einen Point of Presence von {}</translation>
    </message>
    <message>
        <source>it runs on no point of presence of {}</source>
        <translation>er läuft auf keinem Point of Presence von {}</translation>
    </message>
    <message>
        <source>its node is no point of presence of {}</source>
        <translation>ihr Knoten ist kein Point of Presence von {}</translation>
    </message>
    <message>
        <source>{}&apos;s own network and the Internet carry this traffic</source>
        <translation>das eigene Netz von {} und das Internet übertragen diesen Verkehr</translation>
    </message>
    <message>
        <source>put its secrets into Secret Manager as a version of “{}”: a JSON object with the members {}</source>
        <translation>seine Geheimnisse gehören in den Secret Manager, als Version von „{}“: ein JSON-Objekt mit den Mitgliedern {}</translation>
    </message>
    <message>
        <source>port 22 is that of a remote shell: no users are let in there</source>
        <translation>Port 22 ist der einer Remote-Shell: dort werden keine Nutzer eingelassen</translation>
    </message>
    <message>
        <source>give the name of the machine image&apos;s root volume, such as /dev/xvda, which {} shows</source>
        <translation>den Namen des Wurzel-Datenträgers des Maschinenabbilds angeben, etwa /dev/xvda; {} zeigt ihn</translation>
    </message>
    <message>
        <source>its image must name a user other than root, by number, who may open the accelerator&apos;s devices: README.md</source>
        <translation>sein Abbild muss einen anderen Benutzer als root nennen, als Nummer, der die Geräte des Beschleunigers öffnen darf: README.md</translation>
    </message>
    <message>
        <source>some of its answers are one user&apos;s own, and Cloudflare keeps these too where a rule gives the lifetime: let the origin send max-age={} with what all may see, and private or no-store with the rest</source>
        <translation>einige seiner Antworten gehören einem einzelnen Nutzer, und Cloudflare behält auch diese, wo eine Regel die Lebensdauer vorgibt: der Ursprungsserver soll max-age={} mit dem senden, was alle sehen dürfen, und private oder no-store mit dem Rest</translation>
    </message>
    <message>
        <source>kept for {} s whatever the origin says, even where it says private or no-store: draw the share that is personalised</source>
        <translation>wird {} s lang behalten, was immer der Ursprungsserver sagt, auch bei private oder no-store: den personalisierten Anteil einzeichnen</translation>
    </message>
    <message>
        <source>its subnetwork has addresses for {} machines, so its pools stop there: {} would hold one replica each</source>
        <translation>sein Teilnetz hat Adressen für {} Maschinen, dort enden also seine Pools: {} hielten je eine Replik</translation>
    </message>
    <message>
        <source>its fallback {} runs nowhere, so nothing takes over</source>
        <translation>sein Ersatz {} läuft nirgends, daher springt nichts ein</translation>
    </message>
    <message>
        <source>{} runs nowhere, so no caller gets its address</source>
        <translation>{} läuft nirgends, daher bekommt kein Aufrufer seine Adresse</translation>
    </message>
    <message>
        <source>it runs nowhere, so no overlay holds it; run the placement or assign it to a node, then export again</source>
        <translation>er läuft nirgends, daher enthält ihn kein Overlay; die Platzierung berechnen oder ihn einem Knoten zuordnen, dann erneut exportieren</translation>
    </message>
    <message>
        <source>Writing files</source>
        <translation>Dateien werden geschrieben</translation>
    </message>
</context>
<context>
    <name>failure domain</name>
    <message>
        <source>Nodes</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Standorte</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regionen</translation>
    </message>
</context>
<context>
    <name>failures</name>
    <message>
        <source>no service runs on any node, so nothing can be said of failures</source>
        <translation>kein Dienst läuft auf einem Knoten: Über Ausfälle lässt sich nichts sagen</translation>
    </message>
    <message>
        <source>place the services first: `place --apply`, or Placement in the window</source>
        <translation>zuerst die Dienste platzieren: `place --apply`, oder Platzierung im Fenster</translation>
    </message>
    <message>
        <source>Failing {}</source>
        <translation>{} fällt aus</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>{}</source>
        <translation>{}</translation>
    </message>
    <message>
        <source>{} and {} more</source>
        <translation>{} und {} weitere</translation>
    </message>
    <message>
        <source>{} has no fallback: {} lose it when one of these fails: {}</source>
        <translation>{} hat keinen Ersatz: {} verlieren ihn, wenn eines davon ausfällt: {}</translation>
    </message>
    <message>
        <source>run a replica of {}, or a fallback for it, where these users reach it all the same; or draw a second way</source>
        <translation>ein Replikat von {} oder einen Ersatz dort betreiben, wo diese Nutzer ihn trotzdem erreichen; oder einen zweiten Weg zeichnen</translation>
    </message>
    <message>
        <source>{} lose {}, and its fallback {} with it, when one of these fails: {}</source>
        <translation>{} verlieren {} und mit ihm den Ersatz {}, wenn eines davon ausfällt: {}</translation>
    </message>
    <message>
        <source>run a replica of {} or {} where these users reach it all the same; or draw a second way</source>
        <translation>ein Replikat von {} oder {} dort betreiben, wo diese Nutzer es trotzdem erreichen; oder einen zweiten Weg zeichnen</translation>
    </message>
</context>
<context>
    <name>field</name>
    <message>
        <source>enter a whole number</source>
        <translation>eine ganze Zahl eingeben</translation>
    </message>
    <message>
        <source>enter a number</source>
        <translation>eine Zahl eingeben</translation>
    </message>
    <message>
        <source>use one of: {}</source>
        <translation>einen dieser Werte verwenden: {}</translation>
    </message>
    <message>
        <source>name a row by its id</source>
        <translation>ein Element mit seiner ID nennen</translation>
    </message>
    <message>
        <source>give pairs of numbers</source>
        <translation>Zahlenpaare angeben</translation>
    </message>
    <message>
        <source>write it as YYYY-MM-DD</source>
        <translation>als JJJJ-MM-TT schreiben</translation>
    </message>
    <message>
        <source>enter words</source>
        <translation>Text eingeben</translation>
    </message>
    <message>
        <source>{} can&apos;t be that</source>
        <translation>{}: dieser Wert ist nicht möglich</translation>
    </message>
    <message>
        <source>{} is not a number</source>
        <translation>{} ist keine Zahl</translation>
    </message>
    <message>
        <source>there is no field {}</source>
        <translation>es gibt kein Feld {}</translation>
    </message>
    <message>
        <source>{} can&apos;t be less than {}</source>
        <translation>{} kann nicht kleiner als {} sein</translation>
    </message>
    <message>
        <source>{} can&apos;t be more than {}</source>
        <translation>{} kann nicht größer als {} sein</translation>
    </message>
    <message>
        <source>enter {} to {}</source>
        <translation>{} bis {} eingeben</translation>
    </message>
</context>
<context>
    <name>figure</name>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
</context>
<context>
    <name>file</name>
    <message>
        <source>the disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <source>your share of the disk is used up</source>
        <translation>Ihr Speicherkontingent ist aufgebraucht</translation>
    </message>
    <message>
        <source>the file would be larger than is allowed</source>
        <translation>die Datei würde größer als erlaubt</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>der Datenträger ist schreibgeschützt</translation>
    </message>
    <message>
        <source>you are not allowed to</source>
        <translation>Sie haben keine Berechtigung dazu</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>diese Datei oder diesen Ordner gibt es nicht</translation>
    </message>
    <message>
        <source>a part of the path is not a folder</source>
        <translation>ein Teil des Pfads ist kein Ordner</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>der Name ist zu lang</translation>
    </message>
    <message>
        <source>its symbolic links go round in a circle</source>
        <translation>die symbolischen Links verweisen im Kreis</translation>
    </message>
    <message>
        <source>the system says: {}</source>
        <translation>das System meldet: {}</translation>
    </message>
    <message>
        <source>free some space, or choose another disk</source>
        <translation>Speicherplatz freigeben oder einen anderen Datenträger wählen</translation>
    </message>
    <message>
        <source>check the path</source>
        <translation>den Pfad prüfen</translation>
    </message>
    <message>
        <source>choose another place</source>
        <translation>einen anderen Ort wählen</translation>
    </message>
    <message>
        <source>can&apos;t read the file: {}</source>
        <translation>die Datei kann nicht gelesen werden: {}</translation>
    </message>
    <message>
        <source>can&apos;t write the file: {}</source>
        <translation>die Datei kann nicht geschrieben werden: {}</translation>
    </message>
    <message>
        <source>this is a folder, a device or a pipe</source>
        <translation>dies ist ein Ordner, ein Gerät oder eine Pipe</translation>
    </message>
    <message>
        <source>choose a regular file</source>
        <translation>eine gewöhnliche Datei wählen</translation>
    </message>
    <message>
        <source>the file is larger than {} MiB</source>
        <translation>die Datei ist größer als {} MiB</translation>
    </message>
    <message>
        <source>choose a smaller file</source>
        <translation>eine kleinere Datei wählen</translation>
    </message>
</context>
<context>
    <name>flow</name>
    <message>
        <source>From population</source>
        <translation>Aufrufende Nutzergruppe</translation>
    </message>
    <message>
        <source>From service</source>
        <translation>Aufrufender Dienst</translation>
    </message>
    <message>
        <source>To service</source>
        <translation>Aufgerufener Dienst</translation>
    </message>
    <message>
        <source>Request size</source>
        <translation>Größe der Anfrage</translation>
    </message>
    <message>
        <source>Response size</source>
        <translation>Größe der Antwort</translation>
    </message>
    <message>
        <source>Calls a request</source>
        <translation>Aufrufe je Anfrage</translation>
    </message>
    <message>
        <source>How often the service is called for one request of the caller</source>
        <translation>Wie oft der Dienst für eine Anfrage des Aufrufers aufgerufen wird</translation>
    </message>
    <message>
        <source>The service is never called: calls a request are 0</source>
        <translation>Der Dienst wird nie aufgerufen: Aufrufe je Anfrage sind 0</translation>
    </message>
</context>
<context>
    <name>freshness</name>
    <message>
        <source>Replaying</source>
        <translation>Wird nachgespielt</translation>
    </message>
    <message>
        <source>no case is about the dialect “{}”</source>
        <translation>kein Fall handelt vom Dialekt „{}“</translation>
    </message>
    <message>
        <source>choose a dialect that has outcomes in the file</source>
        <translation>einen Dialekt wählen, für den die Datei Ergebnisse hat</translation>
    </message>
    <message>
        <source>“{}” is not known here</source>
        <translation>„{}“ ist hier nicht bekannt</translation>
    </message>
    <message>
        <source>a header must be a word or a list of words</source>
        <translation>ein Kopffeld muss ein Wort oder eine Liste von Wörtern sein</translation>
    </message>
    <message>
        <source>“{}” must be a header and the version of each value</source>
        <translation>„{}“ muss ein Kopffeld und die Version je Wert sein</translation>
    </message>
    <message>
        <source>“{}” must be a whole number</source>
        <translation>„{}“ muss eine ganze Zahl sein</translation>
    </message>
    <message>
        <source>there is no such dialect</source>
        <translation>diesen Dialekt gibt es nicht</translation>
    </message>
    <message>
        <source>there must be one for each line of the timeline</source>
        <translation>es muss einen für jede Zeile des Ablaufs geben</translation>
    </message>
    <message>
        <source>“{}” must be a letter out of h, s, r, o, e, * for each get</source>
        <translation>„{}“ muss je Abruf ein Buchstabe aus h, s, r, o, e, * sein</translation>
    </message>
    <message>
        <source>a path must hold a list of steps</source>
        <translation>ein Pfad muss eine Liste von Schritten enthalten</translation>
    </message>
    <message>
        <source>its times must not fall</source>
        <translation>seine Zeiten dürfen nicht fallen</translation>
    </message>
    <message>
        <source>an outage is its begin and its end</source>
        <translation>ein Ausfall besteht aus Anfang und Ende</translation>
    </message>
    <message>
        <source>this is no file of freshness cases of schema 1</source>
        <translation>dies ist keine Datei mit Frische-Fällen nach Schema 1</translation>
    </message>
    <message>
        <source>there are no cases</source>
        <translation>es gibt keine Fälle</translation>
    </message>
    <message>
        <source>“{}” must be a number from {} to {}</source>
        <translation>„{}“ muss eine Zahl von {} bis {} sein</translation>
    </message>
    <message>
        <source>“{}” must be a word</source>
        <translation>„{}“ muss ein Wort sein</translation>
    </message>
    <message>
        <source>“{}” is missing</source>
        <translation>„{}“ fehlt</translation>
    </message>
    <message>
        <source>“{}” must be true or false</source>
        <translation>„{}“ muss true oder false sein</translation>
    </message>
    <message>
        <source>“{}” must be a number, or the least and the greatest</source>
        <translation>„{}“ muss eine Zahl sein oder die kleinste und die größte</translation>
    </message>
    <message>
        <source>“{}” must be a list</source>
        <translation>„{}“ muss eine Liste sein</translation>
    </message>
    <message>
        <source>“{}” must be an object</source>
        <translation>„{}“ muss ein Objekt sein</translation>
    </message>
    <message>
        <source>core/cache/http/CASES.md describes the file</source>
        <translation>core/cache/http/CASES.md beschreibt die Datei</translation>
    </message>
    <message>
        <source>no cache can be set to “{}”: {}</source>
        <translation>kein Cache lässt sich auf „{}“ stellen: {}</translation>
    </message>
</context>
<context>
    <name>graphml</name>
    <message>
        <source>groups are nested deeper than {}</source>
        <translation>Gruppen sind tiefer als {} verschachtelt</translation>
    </message>
    <message>
        <source>take groups out of groups in the program that made the file</source>
        <translation>in dem Programm, das die Datei erzeugt hat, Gruppen aus Gruppen herausnehmen</translation>
    </message>
    <message>
        <source>{} edges that join more than two nodes (hyperedges) are left out</source>
        <translation>{} Kanten, die mehr als zwei Knoten verbinden (Hyperkanten), werden ausgelassen</translation>
    </message>
    <message>
        <source>a node without an id is left out</source>
        <translation>ein Knoten ohne ID wird ausgelassen</translation>
    </message>
    <message>
        <source>stands twice in the file: the second is left out</source>
        <translation>kommt doppelt in der Datei vor: das zweite Vorkommen wird ausgelassen</translation>
    </message>
    <message>
        <source>“{}, {}” are no latitude and longitude: left out</source>
        <translation>„{}, {}“ sind keine geografische Breite und Länge: ausgelassen</translation>
    </message>
    <message>
        <source>“{}” is no bandwidth in bit/s: left as it is for new links</source>
        <translation>„{}“ ist keine Bandbreite in bit/s: der Wert für neue Verbindungen bleibt</translation>
    </message>
    <message>
        <source>this is not GraphML: the outermost element is &lt;{}&gt;</source>
        <translation>dies ist kein GraphML: das äußerste Element ist &lt;{}&gt;</translation>
    </message>
    <message>
        <source>choose a GraphML file</source>
        <translation>eine GraphML-Datei wählen</translation>
    </message>
    <message>
        <source>the file declares entities: they are neither loaded nor expanded</source>
        <translation>die Datei deklariert Entitäten: sie werden weder geladen noch aufgelöst</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Placing</source>
        <translation>Anordnen</translation>
    </message>
</context>
<context>
    <name>group</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Übergeordnete Gruppe</translation>
    </message>
</context>
<context>
    <name>group kind</name>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Virtual private cloud</source>
        <translation>Virtual Private Cloud (VPC)</translation>
    </message>
</context>
<context>
    <name>import</name>
    <message>
        <source>Import {}</source>
        <translation>{} importieren</translation>
    </message>
    <message>
        <source>joins the group {}, not a node: left out</source>
        <translation>verbindet die Gruppe {}, keinen Knoten: ausgelassen</translation>
    </message>
    <message>
        <source>there is no node {}: left out</source>
        <translation>es gibt keinen Knoten {}: ausgelassen</translation>
    </message>
    <message>
        <source>joins {} to itself: left out</source>
        <translation>verbindet {} mit sich selbst: ausgelassen</translation>
    </message>
    <message>
        <source>{} parallel links between {} and {}: all kept</source>
        <translation>{} parallele Verbindungen zwischen {} und {}: alle behalten</translation>
    </message>
    <message>
        <source>the network is in {} unconnected parts; one node of each: {}</source>
        <translation>das Netz besteht aus {} unverbundenen Teilen; je ein Knoten daraus: {}</translation>
    </message>
    <message>
        <source>{} names belong to more than one node: {}</source>
        <translation>{} Namen gehören zu mehr als einem Knoten: {}</translation>
    </message>
    <message>
        <source>no node has coordinates: every link has a latency of {} ms until you set it</source>
        <translation>kein Knoten hat Koordinaten: jede Verbindung hat eine Latenz von {} ms, bis Sie sie festlegen</translation>
    </message>
    <message>
        <source>{} has no coordinates: the latency is set to {} ms, the middle of the estimated links</source>
        <translation>{} hat keine Koordinaten: die Latenz wird auf {} ms gesetzt, den Median der geschätzten Verbindungen</translation>
    </message>
    <message>
        <source>there is no node in this file</source>
        <translation>in dieser Datei ist kein Knoten</translation>
    </message>
    <message>
        <source>choose a file that holds a network</source>
        <translation>eine Datei wählen, die ein Netz enthält</translation>
    </message>
    <message>
        <source>GraphML (Topology Zoo, yEd, networkx)</source>
        <translation>GraphML (Topology Zoo, yEd, networkx)</translation>
    </message>
</context>
<context>
    <name>inference runtime</name>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>TensorFlow Lite</source>
        <translation>TensorFlow Lite</translation>
    </message>
    <message>
        <source>ONNX Runtime</source>
        <translation>ONNX Runtime</translation>
    </message>
    <message>
        <source>TensorRT</source>
        <translation>TensorRT</translation>
    </message>
    <message>
        <source>OpenVINO</source>
        <translation>OpenVINO</translation>
    </message>
    <message>
        <source>PyTorch</source>
        <translation>PyTorch</translation>
    </message>
    <message>
        <source>DeepStream</source>
        <translation>DeepStream</translation>
    </message>
</context>
<context>
    <name>journal</name>
    <message>
        <source>leave this line out</source>
        <translation>diese Zeile weglassen</translation>
    </message>
    <message>
        <source>the words of a step must be an object with “context” and “source”</source>
        <translation>der Text eines Schritts muss ein Objekt mit „context“ und „source“ sein</translation>
    </message>
    <message>
        <source>a gesture must be a whole number</source>
        <translation>eine Geste muss eine ganze Zahl sein</translation>
    </message>
    <message>
        <source>a step of the journal must be an object with “label” and “changes”</source>
        <translation>ein Schritt des Journals muss ein Objekt mit „label“ und „changes“ sein</translation>
    </message>
    <message>
        <source>the file has changed since these edits were made</source>
        <translation>die Datei wurde geändert, seit diese Bearbeitungen gemacht wurden</translation>
    </message>
    <message>
        <source>keep a copy of the journal, or discard it</source>
        <translation>eine Kopie des Journals aufbewahren oder es verwerfen</translation>
    </message>
    <message>
        <source>the journal can&apos;t be written: {}</source>
        <translation>das Journal kann nicht geschrieben werden: {}</translation>
    </message>
    <message>
        <source>save soon: a crash would lose what came since the last save</source>
        <translation>bald speichern: bei einem Absturz ginge verloren, was seit dem letzten Speichern hinzukam</translation>
    </message>
    <message>
        <source>what is open has changes of its own</source>
        <translation>das Geöffnete hat eigene Änderungen</translation>
    </message>
    <message>
        <source>undo them, or save them under another name, before you recover</source>
        <translation>diese vor der Wiederherstellung rückgängig machen oder unter anderem Namen speichern</translation>
    </message>
</context>
<context>
    <name>json</name>
    <message>
        <source>the file is empty</source>
        <translation>die Datei ist leer</translation>
    </message>
    <message>
        <source>choose a file that Edgewright saved</source>
        <translation>eine von Edgewright gespeicherte Datei wählen</translation>
    </message>
    <message>
        <source>the text is not UTF-8 from here on</source>
        <translation>der Text ist ab hier kein UTF-8</translation>
    </message>
    <message>
        <source>save the file as UTF-8</source>
        <translation>die Datei als UTF-8 speichern</translation>
    </message>
    <message>
        <source>the file ends in the middle</source>
        <translation>die Datei bricht mittendrin ab</translation>
    </message>
    <message>
        <source>get a whole copy of the file</source>
        <translation>eine vollständige Kopie der Datei beschaffen</translation>
    </message>
    <message>
        <source>NaN and Infinity are no numbers in JSON</source>
        <translation>NaN und Infinity sind in JSON keine Zahlen</translation>
    </message>
    <message>
        <source>put a number there, or leave the member out</source>
        <translation>dort eine Zahl einsetzen oder das Feld weglassen</translation>
    </message>
    <message>
        <source>this is not JSON: “{}” is unexpected</source>
        <translation>dies ist kein JSON: „{}“ wird hier nicht erwartet</translation>
    </message>
    <message>
        <source>correct the file here</source>
        <translation>die Datei hier berichtigen</translation>
    </message>
    <message>
        <source>“{}” stands twice in one object</source>
        <translation>„{}“ kommt in einem Objekt doppelt vor</translation>
    </message>
    <message>
        <source>leave one of the two out</source>
        <translation>eines der beiden weglassen</translation>
    </message>
    <message>
        <source>a number is larger than any that can be kept</source>
        <translation>eine Zahl ist größer als jede darstellbare</translation>
    </message>
    <message>
        <source>put a smaller number there</source>
        <translation>dort eine kleinere Zahl einsetzen</translation>
    </message>
    <message>
        <source>objects and lists are nested deeper than {}</source>
        <translation>Objekte und Listen sind tiefer als {} verschachtelt</translation>
    </message>
    <message>
        <source>there is not enough memory for this file</source>
        <translation>der Arbeitsspeicher reicht für diese Datei nicht</translation>
    </message>
    <message>
        <source>an object must stand here</source>
        <translation>hier muss ein Objekt stehen</translation>
    </message>
    <message>
        <source>“{}” is missing</source>
        <translation>„{}“ fehlt</translation>
    </message>
    <message>
        <source>add it</source>
        <translation>Fügen Sie es hinzu</translation>
    </message>
    <message>
        <source>a list must stand here</source>
        <translation>hier muss eine Liste stehen</translation>
    </message>
    <message>
        <source>a number from {} up must stand here</source>
        <translation>hier muss eine Zahl ab {} stehen</translation>
    </message>
    <message>
        <source>a number from {} to {} must stand here</source>
        <translation>hier muss eine Zahl von {} bis {} stehen</translation>
    </message>
    <message>
        <source>a whole number must stand here</source>
        <translation>hier muss eine ganze Zahl stehen</translation>
    </message>
    <message>
        <source>a word must stand here</source>
        <translation>hier muss ein Wort stehen</translation>
    </message>
    <message>
        <source>this is a file of the format “{}”, not “{}”</source>
        <translation>diese Datei hat das Format „{}“, nicht „{}“</translation>
    </message>
    <message>
        <source>choose a file of that format</source>
        <translation>Wählen Sie eine Datei dieses Formats</translation>
    </message>
    <message>
        <source>only version 1 of the format “{}” is known</source>
        <translation>vom Format „{}“ ist nur Version 1 bekannt</translation>
    </message>
    <message>
        <source>choose a file of that version</source>
        <translation>Wählen Sie eine Datei dieser Version</translation>
    </message>
    <message>
        <source>the id “{}” stands here a second time</source>
        <translation>die Kennung „{}“ steht hier ein zweites Mal</translation>
    </message>
    <message>
        <source>give each row an id of its own</source>
        <translation>Geben Sie jeder Zeile eine eigene Kennung</translation>
    </message>
    <message>
        <source>there is nothing with the id “{}”</source>
        <translation>es gibt nichts mit der Kennung „{}“</translation>
    </message>
    <message>
        <source>name a row of the list that is meant</source>
        <translation>Nennen Sie eine Zeile der gemeinten Liste</translation>
    </message>
</context>
<context>
    <name>kind</name>
    <message>
        <source>Node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Nutzergruppe</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Datenfluss</translation>
    </message>
    <message>
        <source>Content set</source>
        <translation>Inhaltssatz</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>Zuordnung</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Linienführung</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Populations</source>
        <translation>Nutzergruppen</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Datenflüsse</translation>
    </message>
    <message>
        <source>Content sets</source>
        <translation>Inhaltssätze</translation>
    </message>
    <message>
        <source>Assignments</source>
        <translation>Zuordnungen</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Szenarien</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Linienführungen</translation>
    </message>
</context>
<context>
    <name>layout</name>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>Y</source>
        <translation>Y</translation>
    </message>
    <message>
        <source>Bends</source>
        <translation>Knickpunkte</translation>
    </message>
</context>
<context>
    <name>link</name>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Startknoten</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Zielknoten</translation>
    </message>
    <message>
        <source>Latency, one way</source>
        <translation>Latenz, einfacher Weg</translation>
    </message>
    <message>
        <source>Median time of a packet from end to end</source>
        <translation>Median der Laufzeit eines Pakets von Ende zu Ende</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>Jitter</translation>
    </message>
    <message>
        <source>Standard deviation of the one-way latency</source>
        <translation>Standardabweichung der Latenz des einfachen Wegs</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Paketverlust</translation>
    </message>
    <message>
        <source>Known from</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Day of the measurement or the contract, YYYY-MM-DD</source>
        <translation>Tag der Messung oder des Vertrags, JJJJ-MM-TT</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Bandwidth, each way</source>
        <translation>Bandbreite je Richtung</translation>
    </message>
    <message>
        <source>Traffic price</source>
        <translation>Verkehrspreis</translation>
    </message>
</context>
<context>
    <name>location</name>
    <message>
        <source>mend the input of the location problem</source>
        <translation>berichtigen Sie die Eingabe des Standortproblems</translation>
    </message>
    <message>
        <source>solve the problem again: this is no answer to it</source>
        <translation>lösen Sie das Problem neu: das ist keine Antwort darauf</translation>
    </message>
    <message>
        <source>site {} is opened twice or does not exist</source>
        <translation>Standort {} wird zweimal geöffnet, oder es gibt ihn nicht</translation>
    </message>
    <message>
        <source>{} sites are open where {} are asked for</source>
        <translation>{} Standorte sind offen, wo {} verlangt sind</translation>
    </message>
    <message>
        <source>the table of costs holds {} figures, not sites times customers</source>
        <translation>die Kostentabelle hat {} Zahlen, nicht Standorte mal Kunden</translation>
    </message>
    <message>
        <source>opening cost and capacity must not be negative</source>
        <translation>Eröffnungskosten und Kapazität dürfen nicht negativ sein</translation>
    </message>
    <message>
        <source>demand and costs must be finite and not negative</source>
        <translation>Bedarf und Kosten müssen endlich und dürfen nicht negativ sein</translation>
    </message>
    <message>
        <source>{} sites must be open, and there are {}</source>
        <translation>{} Standorte müssen offen sein, und es gibt {}</translation>
    </message>
    <message>
        <source>ask for fewer open sites</source>
        <translation>verlangen Sie weniger offene Standorte</translation>
    </message>
    <message>
        <source>there are customers, and no site may be open</source>
        <translation>es gibt Kunden, und kein Standort darf offen sein</translation>
    </message>
    <message>
        <source>allow at least one open site</source>
        <translation>erlauben Sie wenigstens einen offenen Standort</translation>
    </message>
    <message>
        <source>the sites that may be open hold {}, and the demand is {}</source>
        <translation>die Standorte, die offen sein dürfen, fassen {}, und der Bedarf ist {}</translation>
    </message>
    <message>
        <source>raise capacities by {}</source>
        <translation>erhöhen Sie die Kapazitäten um {}</translation>
    </message>
    <message>
        <source>site {} can&apos;t serve a share of this customer</source>
        <translation>Standort {} kann keinen Teil dieses Kunden bedienen</translation>
    </message>
    <message>
        <source>{} of the customer&apos;s demand is served</source>
        <translation>{} des Bedarfs des Kunden wird bedient</translation>
    </message>
    <message>
        <source>the site serves {} and holds {}</source>
        <translation>der Standort bedient {} und fasst {}</translation>
    </message>
    <message>
        <source>no relaxation may be solved</source>
        <translation>keine Relaxation darf gelöst werden</translation>
    </message>
    <message>
        <source>allow at least one iteration</source>
        <translation>erlauben Sie wenigstens einen Durchgang</translation>
    </message>
    <message>
        <source>{} of site {}</source>
        <translation>{} von Standort {}</translation>
    </message>
    <message>
        <source>the capacity</source>
        <translation>die Kapazität</translation>
    </message>
    <message>
        <source>the capacity of site {} is left open</source>
        <translation>die Kapazität von Standort {} ist offengelassen</translation>
    </message>
    <message>
        <source>state the capacity: the OR-Library publishes four for each such file</source>
        <translation>nennen Sie die Kapazität: die OR-Library veröffentlicht für jede solche Datei vier</translation>
    </message>
    <message>
        <source>the opening cost</source>
        <translation>die Eröffnungskosten</translation>
    </message>
    <message>
        <source>the demand of customer {}</source>
        <translation>der Bedarf von Kunde {}</translation>
    </message>
    <message>
        <source>the cost of customer {} from site {}</source>
        <translation>die Kosten von Kunde {} ab Standort {}</translation>
    </message>
    <message>
        <source>the number of sites</source>
        <translation>die Zahl der Standorte</translation>
    </message>
    <message>
        <source>the number of customers</source>
        <translation>die Zahl der Kunden</translation>
    </message>
    <message>
        <source>the file is too short for {} sites and {} customers</source>
        <translation>die Datei ist zu kurz für {} Standorte und {} Kunden</translation>
    </message>
    <message>
        <source>mend the counts, or take the whole file</source>
        <translation>berichtigen Sie die Zahlen, oder nehmen Sie die ganze Datei</translation>
    </message>
    <message>
        <source>the file is too short for {} sites</source>
        <translation>die Datei ist zu kurz für {} Standorte</translation>
    </message>
    <message>
        <source>an end of edge {}</source>
        <translation>ein Ende von Kante {}</translation>
    </message>
    <message>
        <source>edge {} names node 0; nodes count from 1</source>
        <translation>Kante {} nennt Knoten 0; Knoten zählen ab 1</translation>
    </message>
    <message>
        <source>add 1 to every node</source>
        <translation>zählen Sie zu jedem Knoten 1 hinzu</translation>
    </message>
    <message>
        <source>the cost of edge {}</source>
        <translation>die Kosten von Kante {}</translation>
    </message>
    <message>
        <source>the number of nodes</source>
        <translation>die Zahl der Knoten</translation>
    </message>
    <message>
        <source>the number of edges</source>
        <translation>die Zahl der Kanten</translation>
    </message>
    <message>
        <source>the number of open sites</source>
        <translation>die Zahl der offenen Standorte</translation>
    </message>
    <message>
        <source>weighing sites</source>
        <translation>Standorte werden abgewogen</translation>
    </message>
    <message>
        <source>no path joins nodes {} and {}</source>
        <translation>kein Pfad verbindet die Knoten {} und {}</translation>
    </message>
    <message>
        <source>add an edge between the parts</source>
        <translation>fügen Sie eine Kante zwischen den Teilen hinzu</translation>
    </message>
</context>
<context>
    <name>medium</name>
    <message>
        <source>Fibre</source>
        <translation>Glasfaser</translation>
    </message>
    <message>
        <source>Copper</source>
        <translation>Kupfer</translation>
    </message>
    <message>
        <source>5G radio</source>
        <translation>5G-Funk</translation>
    </message>
    <message>
        <source>4G radio</source>
        <translation>4G-Funk</translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <translation>WLAN</translation>
    </message>
    <message>
        <source>Satellite</source>
        <translation>Satellit</translation>
    </message>
    <message>
        <source>Virtual (tunnel or peering)</source>
        <translation>Virtuell (Tunnel oder Peering)</translation>
    </message>
</context>
<context>
    <name>menu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>&amp;Arrange</source>
        <translation>A&amp;nordnen</translation>
    </message>
    <message>
        <source>&amp;Simulate</source>
        <translation>&amp;Simulieren</translation>
    </message>
    <message>
        <source>&amp;Results</source>
        <translation>E&amp;rgebnisse</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xport</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
</context>
<context>
    <name>mobility</name>
    <message>
        <source>Movable</source>
        <translation>Beweglich</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Fest</translation>
    </message>
</context>
<context>
    <name>model</name>
    <message>
        <source>{} rows are called “{}”</source>
        <translation>{} Elemente heißen „{}“</translation>
    </message>
    <message>
        <source>name one by its id: {}</source>
        <translation>eines mit seiner ID nennen: {}</translation>
    </message>
    <message>
        <source>no row is called “{}”</source>
        <translation>kein Element heißt „{}“</translation>
    </message>
    <message>
        <source>use an id or a name that stands in the drawing</source>
        <translation>eine ID oder einen Namen aus der Zeichnung verwenden</translation>
    </message>
    <message>
        <source>no row is named</source>
        <translation>es ist kein Element genannt</translation>
    </message>
    <message>
        <source>{} is gone</source>
        <translation>{} ist nicht mehr da</translation>
    </message>
    <message>
        <source>{} has been added since</source>
        <translation>{} ist seither hinzugekommen</translation>
    </message>
    <message>
        <source>{} has changed since</source>
        <translation>{} hat sich seither geändert</translation>
    </message>
    <message>
        <source>{} has changed since: {}</source>
        <translation>{} hat sich seither geändert: {}</translation>
    </message>
    <message>
        <source>scenario “{}” no longer fits the drawing: {}</source>
        <translation>das Szenario „{}“ passt nicht mehr zur Zeichnung: {}</translation>
    </message>
    <message>
        <source>make that row as it was, or keep the scenario anew</source>
        <translation>diese Zeile wiederherstellen oder das Szenario neu anlegen</translation>
    </message>
    <message>
        <source>there is no scenario {}</source>
        <translation>es gibt kein Szenario {}</translation>
    </message>
    <message>
        <source>name one that the drawing has</source>
        <translation>eines nennen, das die Zeichnung hat</translation>
    </message>
    <message>
        <source>nothing has been changed that a scenario could keep</source>
        <translation>nichts wurde geändert, was ein Szenario behalten könnte</translation>
    </message>
    <message>
        <source>change the drawing first</source>
        <translation>zuerst die Zeichnung ändern</translation>
    </message>
</context>
<context>
    <name>network</name>
    <message>
        <source>the path crosses link {}, which is not in the topology</source>
        <translation>der Pfad führt über die Verbindung {}, die nicht in der Topologie ist</translation>
    </message>
    <message>
        <source>compute the path again: the link was removed after it was found</source>
        <translation>den Pfad neu berechnen: die Verbindung wurde entfernt, nachdem er gefunden wurde</translation>
    </message>
    <message>
        <source>Finding paths</source>
        <translation>Wege werden gesucht</translation>
    </message>
</context>
<context>
    <name>network_sites</name>
    <message>
        <source>the nodes {} together ask for {} more than their sites and the links to them can bring</source>
        <translation>die Knoten {} verlangen zusammen {} mehr, als ihre Standorte und die Verbindungen zu ihnen bringen können</translation>
    </message>
    <message>
        <source>raise the capacity of the sites or of the links there</source>
        <translation>Erhöhen Sie dort die Kapazität der Standorte oder der Verbindungen</translation>
    </message>
    <message>
        <source>a link must join two nodes</source>
        <translation>eine Verbindung muss zwei Knoten verbinden</translation>
    </message>
    <message>
        <source>name another node, or leave the link out</source>
        <translation>Nennen Sie einen anderen Knoten, oder lassen Sie die Verbindung weg</translation>
    </message>
    <message>
        <source>{} has a figure that is no amount</source>
        <translation>{} hat eine Zahl, die keine Menge ist</translation>
    </message>
    <message>
        <source>give numbers from 0 up; only capacities may be without limit</source>
        <translation>Geben Sie Zahlen ab 0 an; nur Kapazitäten dürfen unbegrenzt sein</translation>
    </message>
    <message>
        <source>the open sites are not nodes in ascending order, each once</source>
        <translation>die offenen Standorte sind keine Knoten in steigender Reihenfolge, jeder einmal</translation>
    </message>
    <message>
        <source>the answer has {} supplies and {} flows, the problem {} nodes and {} links</source>
        <translation>die Antwort hat {} Lieferungen und {} Flüsse, das Problem {} Knoten und {} Verbindungen</translation>
    </message>
    <message>
        <source>the site at node {} sends {}, it can send {}</source>
        <translation>der Standort an Knoten {} sendet {}, er kann {} senden</translation>
    </message>
    <message>
        <source>node {} gets {}, it asks for {}</source>
        <translation>Knoten {} erhält {}, er verlangt {}</translation>
    </message>
    <message>
        <source>link {} does not join two nodes</source>
        <translation>Verbindung {} verbindet keine zwei Knoten</translation>
    </message>
    <message>
        <source>name two different nodes</source>
        <translation>Nennen Sie zwei verschiedene Knoten</translation>
    </message>
    <message>
        <source>link {} carries {}, it can carry {}</source>
        <translation>Verbindung {} trägt {}, sie kann {} tragen</translation>
    </message>
    <message>
        <source>no linear program may be solved</source>
        <translation>kein lineares Programm darf gelöst werden</translation>
    </message>
    <message>
        <source>allow at least one iteration</source>
        <translation>Erlauben Sie mindestens eine Iteration</translation>
    </message>
    <message>
        <source>closing sites</source>
        <translation>Standorte schließen</translation>
    </message>
</context>
<context>
    <name>node</name>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Capacity of the whole node</source>
        <translation>Kapazität des gesamten Knotens</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Betrieb</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>The provider&apos;s code of the site, as in the catalogue</source>
        <translation>Der Standortcode des Anbieters, wie im Katalog</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Geografische Breite</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Geografische Länge</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Massenspeicher</translation>
    </message>
    <message>
        <source>Accelerators</source>
        <translation>Beschleuniger</translation>
    </message>
    <message>
        <source>Accelerator model</source>
        <translation>Beschleunigermodell</translation>
    </message>
    <message>
        <source>Speed factor</source>
        <translation>Geschwindigkeitsfaktor</translation>
    </message>
    <message>
        <source>Divides service times: 2 runs everything twice as fast as the reference hardware</source>
        <translation>Teilt die Bedienzeiten: 2 führt alles doppelt so schnell aus wie die Referenzhardware</translation>
    </message>
    <message>
        <source>Content cache</source>
        <translation>Inhalts-Cache</translation>
    </message>
    <message>
        <source>Cost while in use</source>
        <translation>Kosten bei Nutzung</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>Nothing runs on this node: it is no compute site and has no capacity</source>
        <translation>Auf diesem Knoten läuft nichts: Er ist kein Rechenstandort und hat keine Kapazität</translation>
    </message>
    <message>
        <source>The node has no accelerators</source>
        <translation>Der Knoten hat keine Beschleuniger</translation>
    </message>
    <message>
        <source>Only points of presence cache content</source>
        <translation>Nur Points of Presence speichern Inhalte zwischen</translation>
    </message>
    <message>
        <source>Share of time that the node is up; it counts where users attach and where services run</source>
        <translation>Anteil der Zeit, in der der Knoten läuft; zählt dort, wo Nutzer zugehen und wo Dienste laufen</translation>
    </message>
    <message>
        <source>Cache servers</source>
        <translation>Cache-Server</translation>
    </message>
    <message>
        <source>The cache is shared out among them in equal parts; each object lives on one, by consistent hashing</source>
        <translation>Der Cache ist zu gleichen Teilen auf sie verteilt; jedes Objekt liegt nach konsistentem Hashing auf einem</translation>
    </message>
    <message>
        <source>Misrouted by anycast</source>
        <translation>Von Anycast fehlgeleitet</translation>
    </message>
    <message>
        <source>Share of its users&apos; requests that anycast leads to the second nearest point of presence; DNS: 0</source>
        <translation>Anteil der Anfragen seiner Nutzer, die Anycast zum zweitnächsten Point of Presence führt; DNS: 0</translation>
    </message>
    <message>
        <source>Only points of presence answer for content</source>
        <translation>Nur Points of Presence antworten auf Anfragen nach Inhalten</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Down: its users go to the next nearest point of presence, and its cache answers nothing</source>
        <translation>Außer Betrieb: seine Nutzer gehen zum nächstgelegenen anderen Point of Presence, und sein Cache antwortet nicht</translation>
    </message>
    <message>
        <source>Cache software</source>
        <translation>Cache-Software</translation>
    </message>
    <message>
        <source>How it reads Cache-Control, serves stale answers, lets requests wait for one another, and takes purges</source>
        <translation>Wie sie Cache-Control liest, veraltete Antworten ausliefert, Anfragen aufeinander warten lässt und Purges annimmt</translation>
    </message>
    <message>
        <source>Largest object admitted</source>
        <translation>Größtes Objekt, das hereinkommt</translation>
    </message>
    <message>
        <source>Larger objects pass through and are not stored; empty: as the cache software does</source>
        <translation>Größere Objekte gehen hindurch und werden nicht gespeichert; leer: wie es die Cache-Software hält</translation>
    </message>
    <message>
        <source>Admitted by chance</source>
        <translation>Zufällig zugelassen</translation>
    </message>
    <message>
        <source>Share of the misses that store what they fetch; empty: as the cache software does</source>
        <translation>Anteil der Fehltreffer, die speichern, was sie holen; leer: wie es die Cache-Software hält</translation>
    </message>
    <message>
        <source>Admitted at request</source>
        <translation>Zugelassen bei Anfrage</translation>
    </message>
    <message>
        <source>Which request for an object stores it: 1 at once, 2 when it is asked for again; empty: as the cache software does</source>
        <translation>Welche Anfrage nach einem Objekt es speichert: 1 sofort, 2 wenn es wieder verlangt wird; leer: wie es die Cache-Software hält</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Two letters (ISO 3166): DE, US. Services may be kept within countries</source>
        <translation>Zwei Buchstaben (ISO 3166): DE, US. Dienste lassen sich auf Länder beschränken</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Locked to this node, for services that need some</source>
        <translation>An diesen Knoten gebunden, für Dienste, die welche brauchen</translation>
    </message>
    <message>
        <source>Power, idle</source>
        <translation>Leistung im Leerlauf</translation>
    </message>
    <message>
        <source>While the node hosts anything, before any of its CPU is in use</source>
        <translation>Solange der Knoten etwas betreibt, ehe CPU genutzt wird</translation>
    </message>
    <message>
        <source>Power, full load</source>
        <translation>Leistung unter Volllast</translation>
    </message>
    <message>
        <source>With all CPU in use; between idle and full, power grows with the cores that services take</source>
        <translation>Mit aller CPU in Gebrauch; dazwischen wächst sie mit den Kernen, die Dienste belegen</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Host name or IP address under which others reach it: an origin, a gateway</source>
        <translation>Rechnername oder IP-Adresse, unter der andere ihn erreichen: ein Ursprung, ein Gateway</translation>
    </message>
</context>
<context>
    <name>node kind</name>
    <message>
        <source>Compute site</source>
        <translation>Rechenstandort</translation>
    </message>
    <message>
        <source>Point of presence</source>
        <translation>Point of Presence (PoP)</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Ursprungsserver</translation>
    </message>
    <message>
        <source>Users&apos; access</source>
        <translation>Nutzerzugang</translation>
    </message>
</context>
<context>
    <name>node state</name>
    <message>
        <source>Up</source>
        <translation>In Betrieb</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Außer Betrieb</translation>
    </message>
</context>
<context>
    <name>orlib</name>
    <message>
        <source>mend the file, or take it from the OR-Library again</source>
        <translation>berichtigen Sie die Datei, oder holen Sie sie neu aus der OR-Library</translation>
    </message>
    <message>
        <source>the file ends before {}</source>
        <translation>die Datei endet vor: {}</translation>
    </message>
    <message>
        <source>“{}” can&apos;t be {}</source>
        <translation>„{}“ kann nicht {} sein</translation>
    </message>
    <message>
        <source>{} can&apos;t be {}: a whole number up to {} is</source>
        <translation>{} kann nicht {} sein: eine ganze Zahl bis {} ist es</translation>
    </message>
    <message>
        <source>“{}” comes after the last number that was announced</source>
        <translation>„{}“ kommt nach der letzten angekündigten Zahl</translation>
    </message>
</context>
<context>
    <name>palette</name>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Edge site</source>
        <translation>Edge-Standort</translation>
    </message>
    <message>
        <source>Fog data centre</source>
        <translation>Fog-Rechenzentrum</translation>
    </message>
    <message>
        <source>Cloud region</source>
        <translation>Cloud-Region</translation>
    </message>
    <message>
        <source>Point of presence</source>
        <translation>Point of Presence (PoP)</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Ursprungsserver</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Nutzer</translation>
    </message>
</context>
<context>
    <name>panel</name>
    <message>
        <source>CDN</source>
        <translation>CDN</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>A population enters the network at a node, and there is none</source>
        <translation>Eine Nutzergruppe tritt an einem Knoten in das Netz ein, und es gibt keinen</translation>
    </message>
    <message>
        <source>add “Users” from the palette first</source>
        <translation>zuerst „Nutzer“ aus der Palette hinzufügen</translation>
    </message>
    <message>
        <source>A flow leads from a population to a service, and one of them is missing</source>
        <translation>Ein Datenfluss führt von einer Nutzergruppe zu einem Dienst, und eines davon fehlt</translation>
    </message>
    <message>
        <source>add a population and a service first</source>
        <translation>zuerst eine Nutzergruppe und einen Dienst hinzufügen</translation>
    </message>
    <message>
        <source>A content set is served by an origin, and there is none</source>
        <translation>Ein Inhaltssatz wird von einem Ursprungsserver ausgeliefert, und es gibt keinen</translation>
    </message>
    <message>
        <source>add “Origin” from the palette first</source>
        <translation>zuerst „Ursprungsserver“ aus der Palette hinzufügen</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>Palette</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>Platzierung</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>CDN charts</source>
        <translation>CDN-Diagramme</translation>
    </message>
    <message>
        <source>Comparison charts</source>
        <translation>Vergleichsdiagramme</translation>
    </message>
    <message>
        <source>Publication charts</source>
        <translation>Veröffentlichungsdiagramme</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Ausfälle</translation>
    </message>
</context>
<context>
    <name>picture</name>
    <message>
        <source>Topology drawn with Edgewright</source>
        <translation>Mit Edgewright gezeichnete Topologie</translation>
    </message>
    <message>
        <source>this ending is not known</source>
        <translation>diese Dateiendung ist nicht bekannt</translation>
    </message>
    <message>
        <source>use .png, .svg or .pdf</source>
        <translation>.png, .svg oder .pdf verwenden</translation>
    </message>
    <message>
        <source>this folder can&apos;t be made</source>
        <translation>dieser Ordner kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>choose another one</source>
        <translation>einen anderen wählen</translation>
    </message>
    <message>
        <source>there is not enough memory for the pixels of this picture</source>
        <translation>für die Bildpunkte dieses Bildes reicht der Speicher nicht</translation>
    </message>
    <message>
        <source>save it as .svg or .pdf</source>
        <translation>als .svg oder .pdf speichern</translation>
    </message>
    <message>
        <source>The drawing</source>
        <translation>Die Zeichnung</translation>
    </message>
</context>
<context>
    <name>placement</name>
    <message>
        <source>one request of {} sets off more than {} calls</source>
        <translation>eine Anfrage von {} löst mehr als {} Aufrufe aus</translation>
    </message>
    <message>
        <source>remove flows between services that call one another in many ways</source>
        <translation>Datenflüsse zwischen Diensten entfernen, die einander auf vielen Wegen aufrufen</translation>
    </message>
    <message>
        <source>{} CPU cores</source>
        <translation>{} CPU-Kerne</translation>
    </message>
    <message>
        <source>{} GiB of memory</source>
        <translation>{} GiB Arbeitsspeicher</translation>
    </message>
    <message>
        <source>{} GiB of storage</source>
        <translation>{} GiB Massenspeicher</translation>
    </message>
    <message>
        <source>accelerators: {}</source>
        <translation>Beschleuniger: {}</translation>
    </message>
    <message>
        <source>{} has {}; what may run there ({}) needs {}</source>
        <translation>{} hat {}; was dort laufen darf ({}), benötigt {}</translation>
    </message>
    <message>
        <source>give {} more, or let these services need less or run elsewhere</source>
        <translation>{} besser ausstatten, oder den Bedarf dieser Dienste senken oder sie anderswo laufen lassen</translation>
    </message>
    <message>
        <source>device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>edge</source>
        <translation>Edge</translation>
    </message>
    <message>
        <source>fog</source>
        <translation>Fog</translation>
    </message>
    <message>
        <source>cloud</source>
        <translation>Cloud</translation>
    </message>
    <message>
        <source>{}, {}</source>
        <translation>{}, {}</translation>
    </message>
    <message>
        <source>{} may run on these tiers only: {} (nodes left: {})</source>
        <translation>{} darf nur auf diesen Ebenen laufen: {} (verbleibende Knoten: {})</translation>
    </message>
    <message>
        <source>allow {} on another tier</source>
        <translation>{} auf einer weiteren Ebene erlauben</translation>
    </message>
    <message>
        <source>{} runs {} replicas, each on a node of its own (nodes that can host one: {})</source>
        <translation>{} läuft mit {} Replikaten, jedes auf einem eigenen Knoten (Knoten, die eines betreiben können: {})</translation>
    </message>
    <message>
        <source>ask for fewer replicas of {}, or add nodes that can host it</source>
        <translation>weniger Replikate von {} verlangen oder Knoten hinzufügen, die den Dienst betreiben können</translation>
    </message>
    <message>
        <source>{} needs {} (nodes that have as many: {}; of these it may use: {})</source>
        <translation>{} benötigt {} (Knoten, die so viele haben: {}; davon darf der Dienst nutzen: {})</translation>
    </message>
    <message>
        <source>{} must reach {}; the nodes within reach can&apos;t host all that is called</source>
        <translation>{} muss {} erreichen; die erreichbaren Knoten können nicht alles betreiben, was aufgerufen wird</translation>
    </message>
    <message>
        <source>{} must reach {}; no way leads to a node that can host it</source>
        <translation>{} muss {} erreichen; kein Weg führt zu einem Knoten, der den Dienst betreiben kann</translation>
    </message>
    <message>
        <source>link {} to a node where {} may run</source>
        <translation>{} mit einem Knoten verbinden, auf dem {} laufen darf</translation>
    </message>
    <message>
        <source>allow {} more time, or bring nodes or links closer to them</source>
        <translation>der Nutzergruppe {} mehr Zeit zugestehen oder Knoten oder Verbindungen näher zu ihr bringen</translation>
    </message>
    <message>
        <source>{} wait at most {} ms; on the best nodes a request takes {} ms, {} ms too long</source>
        <translation>Nutzergruppe {} wartet höchstens {} ms; auf den besten Knoten dauert eine Anfrage {} ms, {} ms zu lang</translation>
    </message>
    <message>
        <source>Looking for what is in the way</source>
        <translation>Suche nach dem Hindernis</translation>
    </message>
    <message>
        <source>no node can host {}: there is none that computes</source>
        <translation>kein Knoten kann {} betreiben: es gibt keinen mit Rechenleistung</translation>
    </message>
    <message>
        <source>draw a compute node, or give a node CPU and memory</source>
        <translation>einen Rechenknoten zeichnen oder einem Knoten CPU und Arbeitsspeicher geben</translation>
    </message>
    <message>
        <source>Place services</source>
        <translation>Dienste platzieren</translation>
    </message>
    <message>
        <source>Placing services</source>
        <translation>Dienste werden platziert</translation>
    </message>
    <message>
        <source>no placement was found, and it is not proven that there is none</source>
        <translation>es wurde keine Platzierung gefunden, und es ist nicht bewiesen, dass es keine gibt</translation>
    </message>
    <message>
        <source>{} must not be negative</source>
        <translation>{} darf nicht negativ sein</translation>
    </message>
    <message>
        <source>use zero or more</source>
        <translation>null oder mehr verwenden</translation>
    </message>
    <message>
        <source>place again: the drawing has changed since, or the answer is wrong</source>
        <translation>erneut platzieren: die Zeichnung wurde seither geändert, oder die Lösung ist falsch</translation>
    </message>
    <message>
        <source>the placement names service {}, which is not in the topology</source>
        <translation>die Platzierung nennt den Dienst {}, der nicht in der Topologie ist</translation>
    </message>
    <message>
        <source>{} runs {} times in place of {}</source>
        <translation>{} läuft {}-mal statt {}-mal</translation>
    </message>
    <message>
        <source>two replicas of {} share a node</source>
        <translation>zwei Replikate von {} teilen sich einen Knoten</translation>
    </message>
    <message>
        <source>{} runs on node {}, which is not in the topology</source>
        <translation>{} läuft auf dem Knoten {}, der nicht in der Topologie ist</translation>
    </message>
    <message>
        <source>{} has {} of {}, and what runs there needs {}</source>
        <translation>{} hat {} ({}); was dort läuft, benötigt {}</translation>
    </message>
    <message>
        <source>{} can&apos;t reach {}</source>
        <translation>{} kann {} nicht erreichen</translation>
    </message>
    <message>
        <source>{} wait {} ms; their budget is {} ms</source>
        <translation>Nutzergruppe {} wartet {} ms; ihr Budget beträgt {} ms</translation>
    </message>
    <message>
        <source>the cost of nodes</source>
        <translation>die Knotenkosten</translation>
    </message>
    <message>
        <source>the cost of traffic</source>
        <translation>die Verkehrskosten</translation>
    </message>
    <message>
        <source>the objective</source>
        <translation>der Zielfunktionswert</translation>
    </message>
    <message>
        <source>the bound is above the objective</source>
        <translation>die Schranke liegt über dem Zielfunktionswert</translation>
    </message>
    <message>
        <source>place again: the answer is wrong</source>
        <translation>erneut platzieren: die Lösung ist falsch</translation>
    </message>
    <message>
        <source>the answer speaks of {} populations; there are {}</source>
        <translation>die Lösung spricht von {} Nutzergruppen; es gibt {}</translation>
    </message>
    <message>
        <source>place again: the drawing has changed since</source>
        <translation>erneut platzieren: die Zeichnung wurde seither geändert</translation>
    </message>
    <message>
        <source>{} wait {} ms, not {} ms</source>
        <translation>Nutzergruppe {} wartet {} ms, nicht {} ms</translation>
    </message>
    <message>
        <source>there is no placement to verify: the input is infeasible</source>
        <translation>es gibt keine Platzierung zu prüfen: die Eingabe ist unlösbar</translation>
    </message>
    <message>
        <source>resolve one of the conflicts and place again</source>
        <translation>einen der Konflikte lösen und erneut platzieren</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <source>storage</source>
        <translation>Speicherplatz</translation>
    </message>
    <message>
        <source>accelerators</source>
        <translation>Beschleuniger</translation>
    </message>
    <message>
        <source>it has {} CPU cores; {} are needed</source>
        <translation>er hat {} CPU-Kerne; {} werden gebraucht</translation>
    </message>
    <message>
        <source>it has {} GiB of memory; {} are needed</source>
        <translation>er hat {} GiB Speicher; {} werden gebraucht</translation>
    </message>
    <message>
        <source>it has {} GiB of storage; {} are needed</source>
        <translation>er hat {} GiB Festspeicher; {} werden gebraucht</translation>
    </message>
    <message>
        <source>it has {} accelerators; {} are needed</source>
        <translation>er hat {} Beschleuniger; {} werden gebraucht</translation>
    </message>
    <message>
        <source>it has {} licences; {} are needed</source>
        <translation>er hat {} Lizenzen; {} werden gebraucht</translation>
    </message>
    <message>
        <source>it computes nothing</source>
        <translation>er rechnet nichts</translation>
    </message>
    <message>
        <source>its tier is not allowed</source>
        <translation>seine Ebene ist nicht erlaubt</translation>
    </message>
    <message>
        <source>it lies in none of the allowed groups</source>
        <translation>er liegt in keiner der erlaubten Gruppen</translation>
    </message>
    <message>
        <source>its country is not allowed</source>
        <translation>sein Land ist nicht erlaubt</translation>
    </message>
    <message>
        <source>its accelerators are of another model</source>
        <translation>seine Beschleuniger sind von anderer Bauart</translation>
    </message>
    <message>
        <source>Cloud only</source>
        <translation>Nur Cloud</translation>
    </message>
    <message>
        <source>Edge-ward</source>
        <translation>Vom Rand her</translation>
    </message>
    <message>
        <source>Nearest</source>
        <translation>Nächster</translation>
    </message>
    <message>
        <source>First fit</source>
        <translation>Erster passender</translation>
    </message>
    <message>
        <source>Greedy</source>
        <translation>Gierig</translation>
    </message>
    <message>
        <source>{} needs {} of the model {} (nodes that it may use: {})</source>
        <translation>{} braucht {} der Bauart {} (nutzbare Knoten: {})</translation>
    </message>
    <message>
        <source>add such accelerators to a node where {} may run, or let it run on others</source>
        <translation>solche Beschleuniger zu einem Knoten hinzufügen, auf dem {} laufen darf, oder andere zulassen</translation>
    </message>
    <message>
        <source>add them to a node where {} may run, or let it run without</source>
        <translation>sie zu einem Knoten hinzufügen, auf dem {} laufen darf, oder darauf verzichten</translation>
    </message>
    <message>
        <source>{} may run in these countries only: {} (nodes left: {})</source>
        <translation>{} darf nur in diesen Ländern laufen: {} (Knoten übrig: {})</translation>
    </message>
    <message>
        <source>allow {} in another country, or state the countries of nodes</source>
        <translation>{} in einem weiteren Land erlauben oder die Länder der Knoten angeben</translation>
    </message>
    <message>
        <source>{} is pinned to where it runs: {}</source>
        <translation>{} ist fest, wo er läuft: {}</translation>
    </message>
    <message>
        <source>let {} move</source>
        <translation>{} beweglich machen</translation>
    </message>
    <message>
        <source>{} may run in these groups only: {} (nodes left: {})</source>
        <translation>{} darf nur in diesen Gruppen laufen: {} (Knoten übrig: {})</translation>
    </message>
    <message>
        <source>allow {} in another group, or add a node to one of these</source>
        <translation>{} in einer weiteren Gruppe erlauben oder einer davon einen Knoten hinzufügen</translation>
    </message>
    <message>
        <source>{} runs beside {}, on the same nodes</source>
        <translation>{} läuft neben {}, auf denselben Knoten</translation>
    </message>
    <message>
        <source>let {} run without {} beside it</source>
        <translation>{} ohne {} daneben laufen lassen</translation>
    </message>
    <message>
        <source>{} and its fallback {} run in different failure domains</source>
        <translation>{} und sein Ersatz {} laufen in verschiedenen Ausfallbereichen</translation>
    </message>
    <message>
        <source>add a node for {} elsewhere, or narrow the failure domain of {}</source>
        <translation>anderswo einen Knoten für {} hinzufügen oder den Ausfallbereich von {} enger fassen</translation>
    </message>
    <message>
        <source>{} shares no failure domain with {}</source>
        <translation>{} teilt keinen Ausfallbereich mit {}</translation>
    </message>
    <message>
        <source>let {} run beside {}, or add a node</source>
        <translation>{} neben {} laufen lassen oder einen Knoten hinzufügen</translation>
    </message>
    <message>
        <source>site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>{} runs {} replicas, each in a {} of its own (there are: {})</source>
        <translation>{} läuft mit {} Replikaten, jedes in eigener Einheit: {} (es gibt: {})</translation>
    </message>
    <message>
        <source>add a {} with a node for {}, or let replicas share one</source>
        <translation>Einheit „{}“ mit einem Knoten für {} hinzufügen oder Replikate eine teilen lassen</translation>
    </message>
    <message>
        <source>{} must be up {} % of the time; on the most available nodes it is up {} %</source>
        <translation>{} muss {} % der Zeit verfügbar sein; auf den verfügbarsten Knoten ist er es {} %</translation>
    </message>
    <message>
        <source>ask for more replicas of {}, or for less availability</source>
        <translation>mehr Replikate von {} oder weniger Verfügbarkeit verlangen</translation>
    </message>
    <message>
        <source>{} carries {} Mb/s each way; at the peak, what must cross it is more</source>
        <translation>{} trägt {} Mb/s je Richtung; in der Spitze muss mehr darüber</translation>
    </message>
    <message>
        <source>give {} more bandwidth, or let services run on the near side of it</source>
        <translation>{} mehr Bandbreite geben oder Dienste diesseits laufen lassen</translation>
    </message>
    <message>
        <source>the weighed sum of goals is at most {}</source>
        <translation>die gewichtete Summe der Ziele ist höchstens {}</translation>
    </message>
    <message>
        <source>allow more</source>
        <translation>mehr erlauben</translation>
    </message>
    <message>
        <source>{}: at most {} {}</source>
        <translation>{}: höchstens {} {}</translation>
    </message>
    <message>
        <source>{} needs {} ms from {}; the nearest node with an accelerator for it answers in {} ms</source>
        <translation>{} braucht {} ms ab {}; der nächste Knoten mit Beschleuniger antwortet in {} ms</translation>
    </message>
    <message>
        <source>{} needs {} ms from {}; the nearest node that may host it answers in {} ms</source>
        <translation>{} braucht {} ms ab {}; der nächste mögliche Knoten antwortet in {} ms</translation>
    </message>
    <message>
        <source>licences: {}</source>
        <translation>Lizenzen: {}</translation>
    </message>
    <message>
        <source>Pareto front</source>
        <translation>Pareto-Front</translation>
    </message>
    <message>
        <source>a front needs two goals, and both are the same</source>
        <translation>eine Front braucht zwei Ziele, und beide sind gleich</translation>
    </message>
    <message>
        <source>name two different goals</source>
        <translation>zwei verschiedene Ziele nennen</translation>
    </message>
    <message>
        <source>a front has two points at least</source>
        <translation>eine Front hat mindestens zwei Punkte</translation>
    </message>
    <message>
        <source>ask for two or more</source>
        <translation>mindestens zwei verlangen</translation>
    </message>
    <message>
        <source>search longer (more time, exact states or iterations), or loosen a budget, a tier or a capacity</source>
        <translation>länger suchen (mehr Zeit, exakte Zustände oder Schritte) oder ein Budget, eine Ebene oder eine Kapazität lockern</translation>
    </message>
    <message>
        <source>an objective weighs nothing, or something by less than nothing</source>
        <translation>ein Ziel gewichtet nichts, oder etwas mit weniger als nichts</translation>
    </message>
    <message>
        <source>weigh at least one goal above 0, and none below</source>
        <translation>mindestens ein Ziel über 0 gewichten, keines darunter</translation>
    </message>
    <message>
        <source>a limit is of nothing, or no number</source>
        <translation>eine Grenze gilt für nichts oder ist keine Zahl</translation>
    </message>
    <message>
        <source>limit a goal to a number</source>
        <translation>ein Ziel auf eine Zahl begrenzen</translation>
    </message>
    <message>
        <source>a decree names service {} and node {}, which are not both in the topology</source>
        <translation>eine Vorgabe nennt Dienst {} und Knoten {}, die nicht beide in der Topologie sind</translation>
    </message>
    <message>
        <source>name a service and a node of the topology</source>
        <translation>einen Dienst und einen Knoten der Topologie nennen</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Mean latency</source>
        <translation>Mittlere Latenz</translation>
    </message>
    <message>
        <source>Worst latency</source>
        <translation>Größte Latenz</translation>
    </message>
    <message>
        <source>Uplink traffic</source>
        <translation>Uplink-Verkehr</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>without this demand of {}</source>
        <translation>ohne diese Forderung von {}</translation>
    </message>
    <message>
        <source>allow {} {} ms in place of {} ms</source>
        <translation>{} {} ms statt {} ms erlauben</translation>
    </message>
    <message>
        <source>give {} {} in place of {}</source>
        <translation>{} {} statt {} geben</translation>
    </message>
    <message>
        <source>run {} replicas of {} in place of {}</source>
        <translation>{} Replikate von {} statt {} betreiben</translation>
    </message>
    <message>
        <source>{} runs on {}: {}</source>
        <translation>{} läuft auf {}: {}</translation>
    </message>
    <message>
        <source>licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>two replicas of {} share a failure domain</source>
        <translation>zwei Replikate von {} teilen einen Ausfallbereich</translation>
    </message>
    <message>
        <source>{} and {} share a failure domain</source>
        <translation>{} und {} teilen einen Ausfallbereich</translation>
    </message>
    <message>
        <source>{} runs where {} does not</source>
        <translation>{} läuft, wo {} nicht läuft</translation>
    </message>
    <message>
        <source>{} is up {} % of the time; its target is {} %</source>
        <translation>{} ist {} % der Zeit verfügbar; sein Ziel ist {} %</translation>
    </message>
    <message>
        <source>{} is pinned and has moved</source>
        <translation>{} ist fest und wurde bewegt</translation>
    </message>
    <message>
        <source>{} would carry {} Mb/s; it has {} Mb/s each way</source>
        <translation>{} trüge {} Mb/s; je Richtung hat sie {} Mb/s</translation>
    </message>
    <message>
        <source>{} is stated as {}, and comes to {}</source>
        <translation>{} ist mit {} angegeben und ergibt {}</translation>
    </message>
    <message>
        <source>{} {}</source>
        <translation>{} {}</translation>
    </message>
    <message>
        <source>{} of the weighed sum</source>
        <translation>{} der gewichteten Summe</translation>
    </message>
    <message>
        <source>as good as the answer</source>
        <translation>so gut wie die Antwort</translation>
    </message>
    <message>
        <source>{} less: the answer was not the best</source>
        <translation>{} weniger: Die Antwort war nicht die beste</translation>
    </message>
    <message>
        <source>{} more</source>
        <translation>{} mehr</translation>
    </message>
    <message>
        <source>{} more at most</source>
        <translation>höchstens {} mehr</translation>
    </message>
    <message>
        <source>it may not run there</source>
        <translation>er darf dort nicht laufen</translation>
    </message>
    <message>
        <source>not decided with the patience that there was</source>
        <translation>mit der vorhandenen Geduld nicht entschieden</translation>
    </message>
    <message>
        <source>{} is not in the topology</source>
        <translation>{} ist nicht in der Topologie</translation>
    </message>
    <message>
        <source>name a row of the drawing</source>
        <translation>eine Zeile der Zeichnung nennen</translation>
    </message>
    <message>
        <source>runs here</source>
        <translation>läuft hier</translation>
    </message>
    <message>
        <source>Asking what each node would cost</source>
        <translation>Fragt, was jeder Knoten kosten würde</translation>
    </message>
    <message>
        <source>Relax a demand</source>
        <translation>Anforderung lockern</translation>
    </message>
    <message>
        <source>allow a weighed sum of {} in place of {}</source>
        <translation>eine gewichtete Summe von {} statt {} zulassen</translation>
    </message>
    <message>
        <source>{}: allow {} {} in place of {}</source>
        <translation>{}: {} {} statt {} zulassen</translation>
    </message>
    <message>
        <source>not without moving others, too</source>
        <translation>nicht, ohne auch andere zu verlegen</translation>
    </message>
    <message>
        <source>{} has too few replicas ({}) for each of these users to have one near enough</source>
        <translation>{} hat zu wenige Replikate ({}), als dass jede dieser Nutzergruppen eines nah genug hätte</translation>
    </message>
    <message>
        <source>ask for more replicas of {}</source>
        <translation>mehr Replikate von {} verlangen</translation>
    </message>
    <message>
        <source>{} wait at most {} ms, which can be met ({} ms at best), but not together with the rest</source>
        <translation>Nutzergruppe {} wartet höchstens {} ms; das ist erfüllbar (bestenfalls {} ms), aber nicht zusammen mit dem Übrigen</translation>
    </message>
    <message>
        <source>{} nodes have {} together; what has to run there ({}) needs {}</source>
        <translation>{} Knoten haben zusammen {}; was dort laufen muss ({}), benötigt {}</translation>
    </message>
    <message>
        <source>{} nodes have {} together; what has to run there ({}) needs {}, but not as it is cut</source>
        <translation>{} Knoten haben zusammen {}; was dort laufen muss ({}), benötigt {}, lässt sich aber nicht passend aufteilen</translation>
    </message>
    <message>
        <source>add nodes, give these more, or let these services need less or run elsewhere</source>
        <translation>Knoten hinzufügen, diesen mehr geben, oder diese Dienste weniger benötigen oder anderswo laufen lassen</translation>
    </message>
    <message>
        <source>no placement was found, and it is not proven that there is none; in the nearest to one, {}</source>
        <translation>es wurde keine Platzierung gefunden, und es ist nicht bewiesen, dass es keine gibt; in der, die am wenigsten verletzt: {}</translation>
    </message>
</context>
<context>
    <name>popularity</name>
    <message>
        <source>Zipf</source>
        <translation>Zipf</translation>
    </message>
    <message>
        <source>Weibull</source>
        <translation>Weibull</translation>
    </message>
</context>
<context>
    <name>population</name>
    <message>
        <source>Traffic</source>
        <translation>Verkehr</translation>
    </message>
    <message>
        <source>Latency budget</source>
        <translation>Latenzbudget</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Enter at</source>
        <translation>Eintrittsknoten</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Nutzer</translation>
    </message>
    <message>
        <source>Requests of one user</source>
        <translation>Anfragen eines Nutzers</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Abgerufene Inhalte</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>Budget, round trip</source>
        <translation>Budget, Umlaufzeit</translation>
    </message>
    <message>
        <source>Network both ways and all services on the way, at the percentile below</source>
        <translation>Netz in beide Richtungen und alle Dienste auf dem Weg, beim Perzentil darunter</translation>
    </message>
    <message>
        <source>At percentile</source>
        <translation>Beim Perzentil</translation>
    </message>
    <message>
        <source>Peak of the day</source>
        <translation>Tagesspitze</translation>
    </message>
    <message>
        <source>Requests at the busiest moment over the mean of the day, which they follow as a sine; 1: alike all day</source>
        <translation>Anfragen im stärksten Moment im Verhältnis zum Tagesmittel, dem sie als Sinus folgen; 1: den ganzen Tag gleich</translation>
    </message>
    <message>
        <source>Hour of the peak</source>
        <translation>Stunde der Spitze</translation>
    </message>
    <message>
        <source>Without a peak every hour is alike</source>
        <translation>Ohne Spitze ist jede Stunde gleich</translation>
    </message>
</context>
<context>
    <name>project file</name>
    <message>
        <source>a change names no table</source>
        <translation>eine Änderung nennt keine Tabelle</translation>
    </message>
    <message>
        <source>name one, such as “nodes”</source>
        <translation>eine nennen, etwa „nodes“</translation>
    </message>
    <message>
        <source>a change turns one row into another</source>
        <translation>eine Änderung macht aus einem Eintrag einen anderen</translation>
    </message>
    <message>
        <source>give both the same id</source>
        <translation>beiden dieselbe ID geben</translation>
    </message>
    <message>
        <source>a change has neither “before” nor “after”</source>
        <translation>eine Änderung hat weder „before“ noch „after“</translation>
    </message>
    <message>
        <source>add one of them</source>
        <translation>eines davon ergänzen</translation>
    </message>
    <message>
        <source>a change must be an object</source>
        <translation>eine Änderung muss ein Objekt sein</translation>
    </message>
    <message>
        <source>write it in braces</source>
        <translation>in geschweifte Klammern schreiben</translation>
    </message>
    <message>
        <source>a change has no “{}”</source>
        <translation>eine Änderung hat kein „{}“</translation>
    </message>
    <message>
        <source>leave it out</source>
        <translation>weglassen</translation>
    </message>
    <message>
        <source>changes must be a list</source>
        <translation>Änderungen müssen eine Liste sein</translation>
    </message>
    <message>
        <source>write it in square brackets</source>
        <translation>in eckige Klammern schreiben</translation>
    </message>
    <message>
        <source>this is no id</source>
        <translation>dies ist keine ID</translation>
    </message>
    <message>
        <source>use 1 to 64 letters, digits, &apos;-&apos;, &apos;_&apos; or &apos;.&apos;</source>
        <translation>1 bis 64 Buchstaben, Ziffern, &apos;-&apos;, &apos;_&apos; oder &apos;.&apos; verwenden</translation>
    </message>
    <message>
        <source>“{}” is missing</source>
        <translation>„{}“ fehlt</translation>
    </message>
    <message>
        <source>add it</source>
        <translation>ergänzen</translation>
    </message>
    <message>
        <source>a row must be an object</source>
        <translation>ein Eintrag muss ein Objekt sein</translation>
    </message>
    <message>
        <source>write it in braces, with an id</source>
        <translation>in geschweifte Klammern schreiben, mit einer ID</translation>
    </message>
    <message>
        <source>this is JSON, but not a project of Edgewright</source>
        <translation>dies ist JSON, aber kein Edgewright-Projekt</translation>
    </message>
    <message>
        <source>choose a file whose “format” is “edgewright”, or import it</source>
        <translation>eine Datei wählen, deren „format“ „edgewright“ ist, oder sie importieren</translation>
    </message>
    <message>
        <source>the version of the format is missing, or not a whole number from 1</source>
        <translation>die Version des Formats fehlt oder ist keine ganze Zahl ab 1</translation>
    </message>
    <message>
        <source>write “version”: {}</source>
        <translation>„version“: {} schreiben</translation>
    </message>
    <message>
        <source>this file has version {} of the format; this program reads up to version {}</source>
        <translation>diese Datei hat Version {} des Formats; dieses Programm liest bis Version {}</translation>
    </message>
    <message>
        <source>open it with a newer Edgewright, one that reads version {}</source>
        <translation>mit einem neueren Edgewright öffnen, das Version {} liest</translation>
    </message>
    <message>
        <source>“{}” must be a list of rows</source>
        <translation>„{}“ muss eine Liste von Einträgen sein</translation>
    </message>
    <message>
        <source>the id {} stands twice; first at {}</source>
        <translation>die ID {} kommt doppelt vor; zuerst bei {}</translation>
    </message>
    <message>
        <source>give one of the two another id</source>
        <translation>einem der beiden eine andere ID geben</translation>
    </message>
</context>
<context>
    <name>provenance</name>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>Agreed (contract)</source>
        <translation>Vereinbart (Vertrag)</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>Geschätzt</translation>
    </message>
</context>
<context>
    <name>provider</name>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>AWS Region</source>
        <translation>AWS-Region</translation>
    </message>
    <message>
        <source>AWS Local Zone</source>
        <translation>AWS Local Zone</translation>
    </message>
    <message>
        <source>AWS Wavelength</source>
        <translation>AWS Wavelength</translation>
    </message>
    <message>
        <source>Azure region</source>
        <translation>Azure-Region</translation>
    </message>
    <message>
        <source>Azure Edge Zone</source>
        <translation>Azure Edge Zone</translation>
    </message>
    <message>
        <source>Google Cloud region</source>
        <translation>Google-Cloud-Region</translation>
    </message>
    <message>
        <source>Google Distributed Cloud</source>
        <translation>Google Distributed Cloud</translation>
    </message>
    <message>
        <source>Cloudflare</source>
        <translation>Cloudflare</translation>
    </message>
    <message>
        <source>Fastly</source>
        <translation>Fastly</translation>
    </message>
    <message>
        <source>CloudFront</source>
        <translation>CloudFront</translation>
    </message>
    <message>
        <source>Akamai</source>
        <translation>Akamai</translation>
    </message>
</context>
<context>
    <name>purge</name>
    <message>
        <source>Hard: copies are removed</source>
        <translation>Hart: Kopien werden gelöscht</translation>
    </message>
    <message>
        <source>Soft: copies become stale</source>
        <translation>Weich: Kopien gelten als abgelaufen</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Points of presence</source>
        <translation>Points of Presence (PoPs)</translation>
    </message>
    <message>
        <source>Point of presence</source>
        <translation>Point of Presence (PoP)</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Hit ratio</source>
        <translation>Trefferquote</translation>
    </message>
    <message>
        <source>Byte hit ratio</source>
        <translation>Byte-Trefferquote</translation>
    </message>
    <message>
        <source>To the origin</source>
        <translation>Zum Ursprungsserver</translation>
    </message>
    <message>
        <source>Stale hits</source>
        <translation>Stale-Treffer</translation>
    </message>
    <message>
        <source>Outdated answers</source>
        <translation>Veraltete Antworten</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Evicted</source>
        <translation>Verdrängt</translation>
    </message>
    <message>
        <source>Purged</source>
        <translation>Durch Purge entfernt</translation>
    </message>
    <message>
        <source>Objects at the end</source>
        <translation>Objekte am Ende</translation>
    </message>
    <message>
        <source>none: straight to the origin</source>
        <translation>keiner: direkt zum Ursprungsserver</translation>
    </message>
    <message>
        <source>What users wait for contents</source>
        <translation>Wartezeit der Nutzer auf Inhalte</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Nutzer</translation>
    </message>
    <message>
        <source>Mean, ms</source>
        <translation>Mittelwert, ms</translation>
    </message>
    <message>
        <source>p50, ms</source>
        <translation>p50, ms</translation>
    </message>
    <message>
        <source>p90, ms</source>
        <translation>p90, ms</translation>
    </message>
    <message>
        <source>p95, ms</source>
        <translation>p95, ms</translation>
    </message>
    <message>
        <source>p99, ms</source>
        <translation>p99, ms</translation>
    </message>
    <message>
        <source>Budget, ms</source>
        <translation>Budget, ms</translation>
    </message>
    <message>
        <source>Share within budget</source>
        <translation>Anteil im Budget</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Element</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>Abhilfe</translation>
    </message>
    <message>
        <source>Round trips</source>
        <translation>Umlaufzeiten</translation>
    </message>
    <message>
        <source>Their percentile, %</source>
        <translation>Ihr Perzentil, %</translation>
    </message>
    <message>
        <source>Latency at it, ms</source>
        <translation>Latenz dabei, ms</translation>
    </message>
    <message>
        <source>±, ms</source>
        <translation>±, ms</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Eingehalten</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>Platzierung</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>Läuft auf</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>Node cost, USD/h</source>
        <translation>Knotenkosten, USD/h</translation>
    </message>
    <message>
        <source>{} can&apos;t be reached</source>
        <translation>{} ist nicht erreichbar</translation>
    </message>
    <message>
        <source>What users wait for</source>
        <translation>Worauf die Nutzer warten</translation>
    </message>
    <message>
        <source>Round trip, ms</source>
        <translation>Umlaufzeit, ms</translation>
    </message>
    <message>
        <source>Network, ms</source>
        <translation>Netz, ms</translation>
    </message>
    <message>
        <source>Processing, ms</source>
        <translation>Verarbeitung, ms</translation>
    </message>
    <message>
        <source>Slack, ms</source>
        <translation>Reserve, ms</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>a replica is overloaded: latencies are at least these</source>
        <translation>ein Replikat ist überlastet: die Latenzen sind mindestens so hoch</translation>
    </message>
    <message>
        <source>calls no service</source>
        <translation>ruft keinen Dienst auf</translation>
    </message>
    <message>
        <source>Down, h/year</source>
        <translation>Ausfall, h/Jahr</translation>
    </message>
    <message>
        <source>Hit ratio at the edge</source>
        <translation>Trefferquote am Rand</translation>
    </message>
    <message>
        <source>Origin offload</source>
        <translation>Entlastung des Ursprungsservers</translation>
    </message>
    <message>
        <source>Origin offload, bytes</source>
        <translation>Entlastung des Ursprungsservers, Bytes</translation>
    </message>
    <message>
        <source>Peak at the origins, requests/s</source>
        <translation>Spitze an den Ursprungsservern, Anfragen/s</translation>
    </message>
    <message>
        <source>Peak at the origins, Mb/s</source>
        <translation>Spitze an den Ursprungsservern, Mb/s</translation>
    </message>
    <message>
        <source>Egress over all links, bytes</source>
        <translation>Verkehr über alle Verbindungen, Bytes</translation>
    </message>
    <message>
        <source>Cost of egress, USD</source>
        <translation>Kosten des Verkehrs, USD</translation>
    </message>
    <message>
        <source>Share of outdated answers</source>
        <translation>Anteil veralteter Antworten</translation>
    </message>
    <message>
        <source>Worst staleness, s</source>
        <translation>Größte Veraltung, s</translation>
    </message>
    <message>
        <source>p99.9, ms</source>
        <translation>p99,9, ms</translation>
    </message>
    <message>
        <source>{}, mean of the replications</source>
        <translation>{}, Mittel der Wiederholungen</translation>
    </message>
    <message>
        <source>{}, 95 % ±</source>
        <translation>{}, 95 % ±</translation>
    </message>
    <message>
        <source>From users</source>
        <translation>Von Nutzern</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>Nicht behalten</translation>
    </message>
    <message>
        <source>What the caches do together</source>
        <translation>Was die Caches zusammen leisten</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Share of all requests</source>
        <translation>Anteil an allen Anfragen</translation>
    </message>
    <message>
        <source>Compulsory: never fetched before</source>
        <translation>Erstmalig: nie zuvor geholt</translation>
    </message>
    <message>
        <source>Capacity: left for other objects</source>
        <translation>Platzmangel: wich anderen Objekten</translation>
    </message>
    <message>
        <source>Expired: past its life</source>
        <translation>Abgelaufen: über seiner Lebensdauer</translation>
    </message>
    <message>
        <source>Purged: published anew</source>
        <translation>Gelöscht: neu veröffentlicht</translation>
    </message>
    <message>
        <source>Not kept: personalised, or larger than the cache</source>
        <translation>Nicht behalten: personalisiert, oder größer als der Cache</translation>
    </message>
    <message>
        <source>No point of presence in reach</source>
        <translation>Kein Point of Presence erreichbar</translation>
    </message>
    <message>
        <source>Egress over links</source>
        <translation>Verkehr über Verbindungen</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Egress, GB</source>
        <translation>Verkehr, GB</translation>
    </message>
    <message>
        <source>Cost, USD</source>
        <translation>Kosten, USD</translation>
    </message>
    <message>
        <source>Misses at points of presence</source>
        <translation>Fehlzugriffe an den Points of Presence</translation>
    </message>
    <message>
        <source>Misses</source>
        <translation>Fehlzugriffe</translation>
    </message>
    <message>
        <source>Compulsory</source>
        <translation>Erstmalig</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Platzmangel</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Mitgewartet</translation>
    </message>
    <message>
        <source>Answered with 304</source>
        <translation>Mit 304 beantwortet</translation>
    </message>
    <message>
        <source>Answered with 5xx</source>
        <translation>Mit 5xx beantwortet</translation>
    </message>
    <message>
        <source>Why requests are no hits</source>
        <translation>Warum Anfragen keine Treffer sind</translation>
    </message>
    <message>
        <source>Joined: waited for what another request had asked for</source>
        <translation>Mitgewartet: wartete auf das, wonach eine andere Anfrage schon fragte</translation>
    </message>
    <message>
        <source>The same requests</source>
        <translation>Dieselben Anfragen</translation>
    </message>
    <message>
        <source>After the publication</source>
        <translation>Nach der Veröffentlichung</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>From before it</source>
        <translation>Von davor</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>99 % new after, s</source>
        <translation>99 % neu nach, s</translation>
    </message>
    <message>
        <source>How much cache points of presence need</source>
        <translation>Wie viel Cache die Points of Presence brauchen</translation>
    </message>
    <message>
        <source>Cache, GiB</source>
        <translation>Cache, GiB</translation>
    </message>
    <message>
        <source>At the knee, GiB</source>
        <translation>Am Knick, GiB</translation>
    </message>
    <message>
        <source>Held at the knee</source>
        <translation>Gehalten am Knick</translation>
    </message>
    <message>
        <source>For everything, GiB</source>
        <translation>Für alles, GiB</translation>
    </message>
    <message>
        <source>Held of everything</source>
        <translation>Gehalten von allem</translation>
    </message>
    <message>
        <source>What is not possible</source>
        <translation>Was nicht möglich ist</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>Not admitted</source>
        <translation>Nicht zugelassen</translation>
    </message>
    <message>
        <source>Standard error</source>
        <translation>Standardfehler</translation>
    </message>
    <message>
        <source>Objects looked at</source>
        <translation>Betrachtete Objekte</translation>
    </message>
    <message>
        <source>Not admitted: what came before was not let in</source>
        <translation>Nicht zugelassen: Was zuvor kam, wurde nicht aufgenommen</translation>
    </message>
    <message>
        <source>{} MB</source>
        <translation>{} MB</translation>
    </message>
    <message>
        <source>{} kB</source>
        <translation>{} kB</translation>
    </message>
    <message>
        <source>{} B</source>
        <translation>{} B</translation>
    </message>
    <message>
        <source>{} d</source>
        <translation>{} d</translation>
    </message>
    <message>
        <source>{} h</source>
        <translation>{} h</translation>
    </message>
    <message>
        <source>{} s</source>
        <translation>{} s</translation>
    </message>
    <message>
        <source>{} ms</source>
        <translation>{} ms</translation>
    </message>
    <message>
        <source>Has no copy</source>
        <translation>Hat keine Kopie</translation>
    </message>
    <message>
        <source>Has no copy: it never fetched one</source>
        <translation>Hat keine Kopie: nie zuvor geholt</translation>
    </message>
    <message>
        <source>Has no copy: it left for other objects</source>
        <translation>Hat keine Kopie: von anderen Objekten verdrängt</translation>
    </message>
    <message>
        <source>Has no copy: it was too old to be kept</source>
        <translation>Hat keine Kopie: zu alt, um noch gehalten zu werden</translation>
    </message>
    <message>
        <source>Has no copy: a publication took it away</source>
        <translation>Hat keine Kopie: eine Veröffentlichung hat sie entfernt</translation>
    </message>
    <message>
        <source>Has no copy: it is larger than the cache</source>
        <translation>Hat keine Kopie: größer als der Cache</translation>
    </message>
    <message>
        <source>Has no copy: another request’s was waited for</source>
        <translation>Hat keine Kopie: es wurde auf die einer anderen Anfrage gewartet</translation>
    </message>
    <message>
        <source>Has no copy: the last that came was not admitted</source>
        <translation>Hat keine Kopie: die zuletzt gekommene wurde nicht eingelassen</translation>
    </message>
    <message>
        <source>Asks {} whether the copy still holds (If-None-Match)</source>
        <translation>Fragt {}, ob die Kopie noch gilt (If-None-Match)</translation>
    </message>
    <message>
        <source>Asks {}</source>
        <translation>Fragt {} an</translation>
    </message>
    <message>
        <source>In the background, asks {} whether the copy still holds (If-None-Match)</source>
        <translation>Fragt im Hintergrund {}, ob die Kopie noch gilt (If-None-Match)</translation>
    </message>
    <message>
        <source>In the background, asks {}</source>
        <translation>Fragt im Hintergrund {} an</translation>
    </message>
    <message>
        <source>Keeps no copy: the answer may not be kept</source>
        <translation>Behält keine Kopie: die Antwort darf nicht gespeichert werden</translation>
    </message>
    <message>
        <source>Keeps no copy: it is larger than the cache</source>
        <translation>Behält keine Kopie: größer als der Cache</translation>
    </message>
    <message>
        <source>Keeps no copy: admission refuses it</source>
        <translation>Behält keine Kopie: die Zulassung lehnt sie ab</translation>
    </message>
    <message>
        <source>Keeps no copy: a purge came meanwhile</source>
        <translation>Behält keine Kopie: inzwischen kam ein Purge</translation>
    </message>
    <message>
        <source>Leaves its copy as it is: the refresh has failed</source>
        <translation>Lässt die Kopie, wie sie ist: das Auffrischen ist gescheitert</translation>
    </message>
    <message>
        <source>Has a fresh copy: {} old, fresh for {} more</source>
        <translation>Hat eine frische Kopie: {} alt, noch {} frisch</translation>
    </message>
    <message>
        <source>Serves its copy, {} past its lifetime, while it is refreshed</source>
        <translation>Liefert die Kopie, {} nach Ablauf, während sie aufgefrischt wird</translation>
    </message>
    <message>
        <source>Serves its copy, {} past its lifetime, since what it asked failed</source>
        <translation>Liefert die Kopie, {} nach Ablauf, da die Nachfrage scheiterte</translation>
    </message>
    <message>
        <source>Keeps a copy, fresh for {}</source>
        <translation>Behält eine Kopie, {} lang frisch</translation>
    </message>
    <message>
        <source>Keeps a copy that is past its lifetime already</source>
        <translation>Behält eine Kopie, die schon abgelaufen ist</translation>
    </message>
    <message>
        <source>Its copy holds: fresh again for {}</source>
        <translation>Die Kopie gilt noch: wieder {} lang frisch</translation>
    </message>
    <message>
        <source>Its copy holds, {} past its lifetime</source>
        <translation>Die Kopie gilt noch, {} nach Ablauf</translation>
    </message>
    <message>
        <source>Has a copy, {} past its lifetime</source>
        <translation>Hat eine Kopie, {} nach Ablauf</translation>
    </message>
    <message>
        <source>Asks for object {} of {}; anycast leads past the nearest</source>
        <translation>Fragt Objekt {} von {} an; Anycast führt am nächsten vorbei</translation>
    </message>
    <message>
        <source>Asks for object {} of {}</source>
        <translation>Fragt Objekt {} von {} an</translation>
    </message>
    <message>
        <source>Waits for what another request has asked for</source>
        <translation>Wartet auf das, was eine andere Anfrage schon holt</translation>
    </message>
    <message>
        <source>Has waited too long</source>
        <translation>Hat zu lange gewartet</translation>
    </message>
    <message>
        <source>Passes it on: the answer is for this user alone</source>
        <translation>Reicht sie durch: die Antwort gilt nur diesem Nutzer</translation>
    </message>
    <message>
        <source>Refuses the request: it is down</source>
        <translation>Lehnt die Anfrage ab: ist ausgefallen</translation>
    </message>
    <message>
        <source>Gets no answer</source>
        <translation>Bekommt keine Antwort</translation>
    </message>
    <message>
        <source>Gets {}, {}</source>
        <translation>Bekommt {}, {}</translation>
    </message>
    <message>
        <source>Gets 304: nothing has changed</source>
        <translation>Bekommt 304: nichts hat sich geändert</translation>
    </message>
    <message>
        <source>Answers {}, {}</source>
        <translation>Antwortet {}, {}</translation>
    </message>
    <message>
        <source>Answers 304: nothing has changed, no body</source>
        <translation>Antwortet 304: nichts hat sich geändert, kein Inhalt</translation>
    </message>
    <message>
        <source>Has an error for an answer</source>
        <translation>Hat einen Fehler als Antwort</translation>
    </message>
    <message>
        <source>Has the whole answer, {}</source>
        <translation>Hat die ganze Antwort, {}</translation>
    </message>
    <message>
        <source>Personal part: {}</source>
        <translation>Persönlicher Teil: {}</translation>
    </message>
    <message>
        <source>Fragment {}: {}</source>
        <translation>Fragment {}: {}</translation>
    </message>
    <message>
        <source>{}, server {}</source>
        <translation>{}, Server {}</translation>
    </message>
    <message>
        <source>an error</source>
        <translation>ein Fehler</translation>
    </message>
    <message>
        <source>personal</source>
        <translation>persönlich</translation>
    </message>
    <message>
        <source>out of a cache</source>
        <translation>aus einem Cache</translation>
    </message>
    <message>
        <source>from the origin</source>
        <translation>vom Ursprungsserver</translation>
    </message>
    <message>
        <source>{}, {} s after the warm-up: {} ms, {}; {} ms on the way, {} ms waiting, {} ms for the body of {}</source>
        <translation>{}, {} s nach dem Aufwärmen: {} ms, {}; {} ms unterwegs, {} ms gewartet, {} ms für den Inhalt von {}</translation>
    </message>
    <message>
        <source>One request</source>
        <translation>Eine Anfrage</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>At, ms</source>
        <translation>Zeit, ms</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>{} are answered in part</source>
        <translation>{} bekommen nur einen Teil</translation>
    </message>
    <message>
        <source>{} wait {} ms, {} ms more</source>
        <translation>{} warten {} ms, {} ms länger</translation>
    </message>
    <message>
        <source>{} wait {} ms instead of {} ms</source>
        <translation>{} warten {} ms statt {} ms</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>slower</source>
        <translation>langsamer</translation>
    </message>
    <message>
        <source>fallback</source>
        <translation>Ersatz</translation>
    </message>
    <message>
        <source>access lost</source>
        <translation>Zugang verloren</translation>
    </message>
    <message>
        <source>budget missed</source>
        <translation>Budget verfehlt</translation>
    </message>
    <message>
        <source>fallback, budget missed</source>
        <translation>Ersatz, Budget verfehlt</translation>
    </message>
    <message>
        <source>outage</source>
        <translation>Ausfall</translation>
    </message>
    <message>
        <source>unaffected</source>
        <translation>unberührt</translation>
    </message>
    <message>
        <source>nobody is worse off</source>
        <translation>niemandem geht es schlechter</translation>
    </message>
    <message>
        <source>{} lose their access</source>
        <translation>{} verlieren ihren Zugang</translation>
    </message>
    <message>
        <source>{} can&apos;t reach {}</source>
        <translation>{} erreichen {} nicht</translation>
    </message>
    <message>
        <source>{}, over their budget of {} ms</source>
        <translation>{}, über ihrem Budget von {} ms</translation>
    </message>
    <message>
        <source>{} for {}</source>
        <translation>{} für {}</translation>
    </message>
    <message>
        <source>{}, {}</source>
        <translation>{}, {}</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Ausfälle</translation>
    </message>
    <message>
        <source>Fails</source>
        <translation>Fällt aus</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Populations hit</source>
        <translation>Betroffene Nutzergruppen</translation>
    </message>
    <message>
        <source>What users see</source>
        <translation>Was Nutzer sehen</translation>
    </message>
    <message>
        <source>Takes over</source>
        <translation>Springt ein</translation>
    </message>
    <message>
        <source>Nothing takes over</source>
        <translation>Nichts springt ein</translation>
    </message>
    <message>
        <source>{}</source>
        <translation>{}</translation>
    </message>
    <message>
        <source>runs here</source>
        <translation>läuft hier</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>möglich</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>nicht erlaubt</translation>
    </message>
    <message>
        <source>impossible</source>
        <translation>unmöglich</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>nicht entschieden</translation>
    </message>
    <message>
        <source>Baselines</source>
        <translation>Faustregeln</translation>
    </message>
    <message>
        <source>Budgets missed</source>
        <translation>Budgets verfehlt</translation>
    </message>
    <message>
        <source>What it breaks first</source>
        <translation>Was sie zuerst bricht</translation>
    </message>
    <message>
        <source>This placement</source>
        <translation>Diese Platzierung</translation>
    </message>
    <message>
        <source>Pareto front</source>
        <translation>Pareto-Front</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Gap, %</source>
        <translation>Lücke, %</translation>
    </message>
    <message>
        <source>Why here, and why not there</source>
        <translation>Warum hier, und warum nicht dort</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Zielwert</translation>
    </message>
    <message>
        <source>What it would mean</source>
        <translation>Was es bedeuten würde</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>A: {}</source>
        <translation>A: {}</translation>
    </message>
    <message>
        <source>B: {}</source>
        <translation>B: {}</translation>
    </message>
    <message>
        <source>B less A</source>
        <translation>B minus A</translation>
    </message>
    <message>
        <source>B less A, %</source>
        <translation>B minus A, %</translation>
    </message>
    <message>
        <source>B is</source>
        <translation>B ist</translation>
    </message>
    <message>
        <source>same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>better</source>
        <translation>besser</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>schlechter</translation>
    </message>
    <message>
        <source>Drawing as it is</source>
        <translation>Zeichnung, wie sie ist</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>What users get</source>
        <translation>Was Nutzer bekommen</translation>
    </message>
    <message>
        <source>What the drawings differ in</source>
        <translation>Worin sich die Zeichnungen unterscheiden</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>is there</source>
        <translation>ist da</translation>
    </message>
    <message>
        <source>is not there</source>
        <translation>ist nicht da</translation>
    </message>
    <message>
        <source>What has no answer</source>
        <translation>Was ohne Antwort blieb</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
</context>
<context>
    <name>results</name>
    <message>
        <source>there is no placement to accept</source>
        <translation>es gibt keine Platzierung zum Übernehmen</translation>
    </message>
    <message>
        <source>run the placement first</source>
        <translation>zuerst die Platzierung berechnen</translation>
    </message>
    <message>
        <source>point {} of {}</source>
        <translation>Punkt {} von {}</translation>
    </message>
</context>
<context>
    <name>scenario</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>service</name>
    <message>
        <source>Demand of one replica</source>
        <translation>Bedarf eines Replikats</translation>
    </message>
    <message>
        <source>Placing</source>
        <translation>Platzierung</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Software</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Massenspeicher</translation>
    </message>
    <message>
        <source>Accelerators</source>
        <translation>Beschleuniger</translation>
    </message>
    <message>
        <source>Service time</source>
        <translation>Bedienzeit</translation>
    </message>
    <message>
        <source>Of one request on a node whose speed factor is 1</source>
        <translation>Für eine Anfrage auf einem Knoten mit Geschwindigkeitsfaktor 1</translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation>Replikate</translation>
    </message>
    <message>
        <source>Each runs on a node of its own</source>
        <translation>Jedes läuft auf einem eigenen Knoten</translation>
    </message>
    <message>
        <source>Allowed tiers</source>
        <translation>Erlaubte Ebenen</translation>
    </message>
    <message>
        <source>None chosen: any tier</source>
        <translation>Keine ausgewählt: jede Ebene</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Container image</source>
        <translation>Container-Image</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Accelerator model</source>
        <translation>Bauart der Beschleuniger</translation>
    </message>
    <message>
        <source>As nodes name theirs; empty: any will do</source>
        <translation>Wie Knoten die ihren nennen; leer: jede</translation>
    </message>
    <message>
        <source>The service needs no accelerators</source>
        <translation>Der Dienst braucht keine Beschleuniger</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Taken from those of the node</source>
        <translation>Aus denen des Knotens</translation>
    </message>
    <message>
        <source>Failure domain</source>
        <translation>Ausfallbereich</translation>
    </message>
    <message>
        <source>No two replicas, and none of what it must stay apart from, in the same one: nodes, sites or regions (groups)</source>
        <translation>Keine zwei Replikate, und nichts, wovon er getrennt bleiben muss, im selben: Knoten, Standorte oder Regionen (Gruppen)</translation>
    </message>
    <message>
        <source>With one replica, no fallback and no anti-affinity there is nothing to keep apart</source>
        <translation>Mit einem Replikat, ohne Ersatz und ohne Anti-Affinität ist nichts zu trennen</translation>
    </message>
    <message>
        <source>Allowed groups</source>
        <translation>Erlaubte Gruppen</translation>
    </message>
    <message>
        <source>Sites, regions and VPCs, with what lies within; none chosen: any node</source>
        <translation>Standorte, Regionen und VPCs mit allem darin; nichts gewählt: jeder Knoten</translation>
    </message>
    <message>
        <source>Allowed countries</source>
        <translation>Erlaubte Länder</translation>
    </message>
    <message>
        <source>Codes, separated by commas: DE, FR. Data stays there; empty: any country</source>
        <translation>Kürzel, durch Kommas getrennt: DE, FR. Daten bleiben dort; leer: jedes Land</translation>
    </message>
    <message>
        <source>Affinity</source>
        <translation>Affinität</translation>
    </message>
    <message>
        <source>Each replica shares its node with a replica of each of these</source>
        <translation>Jedes Replikat teilt seinen Knoten mit einem von jedem dieser Dienste</translation>
    </message>
    <message>
        <source>Anti-affinity</source>
        <translation>Anti-Affinität</translation>
    </message>
    <message>
        <source>No replica shares a failure domain with one of these</source>
        <translation>Kein Replikat teilt einen Ausfallbereich mit einem davon</translation>
    </message>
    <message>
        <source>Availability target</source>
        <translation>Verfügbarkeitsziel</translation>
    </message>
    <message>
        <source>Share of time in which at least one replica is up, its nodes failing independently</source>
        <translation>Anteil der Zeit, in der mindestens ein Replikat verfügbar ist; Knoten fallen unabhängig aus</translation>
    </message>
    <message>
        <source>Mobility</source>
        <translation>Beweglichkeit</translation>
    </message>
    <message>
        <source>Pinned: its replicas stay where the drawing says that they run</source>
        <translation>Fest: Replikate bleiben, wo sie laut Zeichnung laufen</translation>
    </message>
    <message>
        <source>Cost of a move</source>
        <translation>Kosten eines Umzugs</translation>
    </message>
    <message>
        <source>Of each replica that leaves its node; a placement must earn it back within 30 days</source>
        <translation>Je Replikat, das seinen Knoten verlässt; eine Platzierung muss sie in 30 Tagen wieder einbringen</translation>
    </message>
    <message>
        <source>A pinned service does not move</source>
        <translation>Ein fester Dienst zieht nicht um</translation>
    </message>
    <message>
        <source>Fallback</source>
        <translation>Ersatz</translation>
    </message>
    <message>
        <source>The service that takes over where no replica of this one can be reached; placed in another failure domain</source>
        <translation>Der Dienst, der einspringt, wo kein Replikat erreichbar ist; in einem anderen Ausfallbereich platziert</translation>
    </message>
    <message>
        <source>Counts with an inference runtime alone</source>
        <translation>Zählt nur mit einer Inferenz-Laufzeit</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Geheimnisse</translation>
    </message>
    <message>
        <source>Names of the environment variables that hold them, separated by commas: DATABASE_PASSWORD. Manifests fetch the values on start; a drawing never holds one</source>
        <translation>Namen der Umgebungsvariablen, die sie enthalten, durch Kommas getrennt: DATABASE_PASSWORD. Manifeste holen die Werte beim Start; eine Zeichnung enthält nie einen</translation>
    </message>
    <message>
        <source>Inference runtime</source>
        <translation>Inferenz-Laufzeit</translation>
    </message>
    <message>
        <source>What runs its AI model; none: it runs no model</source>
        <translation>Womit es sein KI-Modell ausführt; keine: es führt kein Modell aus</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>As the catalogue or the model&apos;s store names it: YOLOv8n</source>
        <translation>Wie der Katalog oder der Modellspeicher es nennt: YOLOv8n</translation>
    </message>
    <message>
        <source>Model source</source>
        <translation>Modellquelle</translation>
    </message>
    <message>
        <source>Where the model is fetched from: gs://bucket/yolov8n</source>
        <translation>Woher das Modell geholt wird: gs://bucket/yolov8n</translation>
    </message>
</context>
<context>
    <name>service state</name>
    <message>
        <source>Stateless</source>
        <translation>Zustandslos</translation>
    </message>
    <message>
        <source>Stateful</source>
        <translation>Zustandsbehaftet</translation>
    </message>
</context>
<context>
    <name>severity</name>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>simulation</name>
    <message>
        <source>{} samples of a population were asked for</source>
        <translation>es wurden {} Stichproben einer Nutzergruppe verlangt</translation>
    </message>
    <message>
        <source>ask for {} to {}</source>
        <translation>{} bis {} verlangen</translation>
    </message>
    <message>
        <source>no population calls a service</source>
        <translation>keine Nutzergruppe ruft einen Dienst auf</translation>
    </message>
    <message>
        <source>draw a flow from a population to a service</source>
        <translation>einen Datenfluss von einer Nutzergruppe zu einem Dienst zeichnen</translation>
    </message>
    <message>
        <source>no population reaches all the services that it calls, among them {}</source>
        <translation>keine Nutzergruppe erreicht alle Dienste, die sie aufruft, darunter {}</translation>
    </message>
    <message>
        <source>run the placement and accept it, or link the services&apos; nodes to the users</source>
        <translation>die Platzierung berechnen und übernehmen oder die Knoten der Dienste mit den Nutzern verbinden</translation>
    </message>
    <message>
        <source>Requests of {}</source>
        <translation>Anfragen von {}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>template</name>
    <message>
        <source>AR and VR on 5G in two metros</source>
        <translation>AR und VR über 5G in zwei Metropolen</translation>
    </message>
    <message>
        <source>Split rendering in AWS Wavelength in Boston and New York: 20 ms round trip that no Region can meet.</source>
        <translation>Split Rendering in AWS Wavelength in Boston und New York: 20 ms Umlaufzeit, die keine Region einhalten kann.</translation>
    </message>
    <message>
        <source>Cloud gaming in Europe</source>
        <translation>Cloud-Gaming in Europa</translation>
    </message>
    <message>
        <source>Game servers with GPUs in Local Zones and Regions for players in five countries, patches from CloudFront.</source>
        <translation>Spieleserver mit GPUs in Local Zones und Regionen für Spieler in fünf Ländern, Patches von CloudFront.</translation>
    </message>
    <message>
        <source>V2X corridor</source>
        <translation>V2X-Korridor</translation>
    </message>
    <message>
        <source>Roadside units along a motorway from Atlanta to Dallas, cooperative driving in Azure edge zones.</source>
        <translation>Roadside Units entlang einer Autobahn von Atlanta nach Dallas, kooperatives Fahren in Azure Edge Zones.</translation>
    </message>
    <message>
        <source>Factory IoT on Google Distributed Cloud</source>
        <translation>Fabrik-IoT auf Google Distributed Cloud</translation>
    </message>
    <message>
        <source>Two plants with control on the premises, supervision in a fog data centre and analytics in the cloud.</source>
        <translation>Zwei Werke mit Steuerung vor Ort, Überwachung in einem Fog-Rechenzentrum und Analytik in der Cloud.</translation>
    </message>
    <message>
        <source>News site behind a global CDN</source>
        <translation>Nachrichtenportal hinter einem globalen CDN</translation>
    </message>
    <message>
        <source>Readers on four continents, four CDNs, a shield before the origin, and three caching strategies side by side.</source>
        <translation>Leser auf vier Kontinenten, vier CDNs, ein Shield vor dem Ursprungsserver und drei Caching-Strategien nebeneinander.</translation>
    </message>
    <message>
        <source>Video analytics in shops</source>
        <translation>Videoanalyse in Läden</translation>
    </message>
    <message>
        <source>Cameras and Jetson modules in three shops, quantised models at the edge, training and model delivery from the cloud.</source>
        <translation>Kameras und Jetson-Module in drei Läden, quantisierte Modelle an der Edge, Training und Modellauslieferung aus der Cloud.</translation>
    </message>
</context>
<context>
    <name>tier</name>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation>Edge</translation>
    </message>
    <message>
        <source>Fog</source>
        <translation>Fog</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Cloud</translation>
    </message>
</context>
<context>
    <name>tool</name>
    <message>
        <source>Link</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>Ansicht verschieben</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Auswählen</translation>
    </message>
</context>
<context>
    <name>trace</name>
    <message>
        <source>was not there when the file was read first</source>
        <translation>war beim ersten Lesen der Datei noch nicht da</translation>
    </message>
    <message>
        <source>wait until the file grows no more</source>
        <translation>warten Sie, bis die Datei nicht mehr wächst</translation>
    </message>
    <message>
        <source>standard input can&apos;t be read twice</source>
        <translation>die Standardeingabe lässt sich nicht zweimal lesen</translation>
    </message>
    <message>
        <source>name a file</source>
        <translation>nennen Sie eine Datei</translation>
    </message>
    <message>
        <source>the trace has too many requests to compute their future</source>
        <translation>der Trace hat zu viele Anfragen, um deren Zukunft zu berechnen</translation>
    </message>
    <message>
        <source>use an oracleGeneral trace, which holds it</source>
        <translation>verwenden Sie einen Trace im Format oracleGeneral, der sie enthält</translation>
    </message>
    <message>
        <source>Looking ahead</source>
        <translation>Zukunft wird gelesen</translation>
    </message>
    <message>
        <source>Counting requests</source>
        <translation>Anfragen werden gezählt</translation>
    </message>
    <message>
        <source>record {}</source>
        <translation>Eintrag {}</translation>
    </message>
    <message>
        <source>can&apos;t read the file: {}</source>
        <translation>die Datei lässt sich nicht lesen: {}</translation>
    </message>
    <message>
        <source>check the path and the disk</source>
        <translation>prüfen Sie Pfad und Datenträger</translation>
    </message>
    <message>
        <source>fetch or pack the file again</source>
        <translation>holen oder packen Sie die Datei noch einmal</translation>
    </message>
    <message>
        <source>the packed file is cut off</source>
        <translation>die gepackte Datei ist abgeschnitten</translation>
    </message>
    <message>
        <source>the packed file is damaged: {}</source>
        <translation>die gepackte Datei ist beschädigt: {}</translation>
    </message>
    <message>
        <source>a line is longer than a mebibyte</source>
        <translation>eine Zeile ist länger als ein Mebibyte</translation>
    </message>
    <message>
        <source>check that this is a text file</source>
        <translation>prüfen Sie, ob das eine Textdatei ist</translation>
    </message>
    <message>
        <source>Sorting requests</source>
        <translation>Anfragen werden sortiert</translation>
    </message>
    <message>
        <source>the trace has more than {} requests, too many to sort in memory</source>
        <translation>der Trace hat mehr als {} Anfragen, zu viele zum Sortieren im Speicher</translation>
    </message>
    <message>
        <source>sort the file by time first</source>
        <translation>sortieren Sie die Datei zuerst nach der Zeit</translation>
    </message>
    <message>
        <source>this is no trace of a format that is known</source>
        <translation>das ist kein Trace in einem bekannten Format</translation>
    </message>
    <message>
        <source>there is no trace format “{}”</source>
        <translation>es gibt kein Trace-Format „{}“</translation>
    </message>
    <message>
        <source>name the format with --format: {}</source>
        <translation>nennen Sie das Format mit --format: {}</translation>
    </message>
    <message>
        <source>the trace holds no request</source>
        <translation>der Trace enthält keine Anfrage</translation>
    </message>
    <message>
        <source>all its lines tell of failures, or of methods other than GET and HEAD</source>
        <translation>alle Zeilen berichten von Fehlern oder anderen Methoden als GET und HEAD</translation>
    </message>
    <message>
        <source>choose another file</source>
        <translation>wählen Sie eine andere Datei</translation>
    </message>
    <message>
        <source>is earlier than the record before it</source>
        <translation>liegt vor dem vorigen Eintrag</translation>
    </message>
    <message>
        <source>sort the file by time, or ask for that with --sort</source>
        <translation>sortieren Sie die Datei nach der Zeit, oder verlangen Sie das mit --sort</translation>
    </message>
    <message>
        <source>{}: record {}</source>
        <translation>{}: Eintrag {}</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>die Datei ist leer</translation>
    </message>
    <message>
        <source>no column of the first line holds the {}</source>
        <translation>keine Spalte der ersten Zeile enthält: {}</translation>
    </message>
    <message>
        <source>name it, for example --columns time=when,object=url,size=length</source>
        <translation>nennen Sie sie, zum Beispiel --columns time=when,object=url,size=length</translation>
    </message>
    <message>
        <source>mend or remove that line</source>
        <translation>berichtigen oder entfernen Sie die Zeile</translation>
    </message>
    <message>
        <source>has fewer fields than the first line</source>
        <translation>hat weniger Felder als die erste Zeile</translation>
    </message>
    <message>
        <source>“{}” is no {}</source>
        <translation>„{}“ ist kein gültiger Wert für {}</translation>
    </message>
    <message>
        <source>says that its object is asked for next in record {}, which is not after it</source>
        <translation>sagt, sein Objekt werde als Nächstes in Eintrag {} verlangt; der kommt nicht danach</translation>
    </message>
    <message>
        <source>Table of text (CSV)</source>
        <translation>Texttabelle (CSV)</translation>
    </message>
    <message>
        <source>the line is not of this log&apos;s format</source>
        <translation>die Zeile hat nicht das Format dieses Protokolls</translation>
    </message>
    <message>
        <source>Web server log (Apache and nginx, combined)</source>
        <translation>Webserver-Protokoll (Apache und nginx, combined)</translation>
    </message>
    <message>
        <source>CloudFront standard log</source>
        <translation>CloudFront-Standardprotokoll</translation>
    </message>
    <message>
        <source>is cut off: {} of 24 bytes are there</source>
        <translation>ist abgeschnitten: {} von 24 Bytes sind da</translation>
    </message>
    <message>
        <source>fetch the file again, or cut the rest away</source>
        <translation>holen Sie die Datei noch einmal, oder schneiden Sie den Rest ab</translation>
    </message>
    <message>
        <source>this is not the oracleGeneral format, or the file was sorted or cut: name its format, or make it again from its source</source>
        <translation>das ist nicht das Format oracleGeneral, oder die Datei wurde sortiert oder gekürzt: nennen Sie das Format, oder erzeugen Sie sie neu aus der Quelle</translation>
    </message>
    <message>
        <source>libCacheSim&apos;s oracleGeneral</source>
        <translation>oracleGeneral von libCacheSim</translation>
    </message>
</context>
<context>
    <name>unit</name>
    <message>
        <source>cores</source>
        <translation>Kerne</translation>
    </message>
    <message>
        <source>req/s</source>
        <translation>Anfr./s</translation>
    </message>
</context>
<context>
    <name>xml</name>
    <message>
        <source>correct the file here, or export it again</source>
        <translation>die Datei hier berichtigen oder erneut exportieren</translation>
    </message>
    <message>
        <source>there is no element in this file</source>
        <translation>in dieser Datei ist kein Element</translation>
    </message>
    <message>
        <source>this is not XML: an element is closed that isn&apos;t open</source>
        <translation>dies ist kein XML: ein Element wird geschlossen, das nicht offen ist</translation>
    </message>
    <message>
        <source>this is not XML: a tag is broken</source>
        <translation>dies ist kein XML: ein Tag ist fehlerhaft</translation>
    </message>
    <message>
        <source>this is not XML: an end tag is broken</source>
        <translation>dies ist kein XML: ein End-Tag ist fehlerhaft</translation>
    </message>
    <message>
        <source>this is not XML: an attribute is broken</source>
        <translation>dies ist kein XML: ein Attribut ist fehlerhaft</translation>
    </message>
    <message>
        <source>this is not XML: the document type is broken</source>
        <translation>dies ist kein XML: der Dokumenttyp ist fehlerhaft</translation>
    </message>
    <message>
        <source>there is not enough memory for this file</source>
        <translation>der Arbeitsspeicher reicht für diese Datei nicht</translation>
    </message>
    <message>
        <source>this is not XML: {}</source>
        <translation>dies ist kein XML: {}</translation>
    </message>
    <message>
        <source>the text is not UTF-8 from here on</source>
        <translation>der Text ist ab hier kein UTF-8</translation>
    </message>
</context>
</TS>
