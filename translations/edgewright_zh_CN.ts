<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>ComputedFacts</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 以及另外 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>承载服务</translation>
    </message>
    <message>
        <source>CPU used</source>
        <translation>CPU 用量</translation>
    </message>
    <message>
        <source>Memory used</source>
        <translation>内存用量</translation>
    </message>
    <message>
        <source>Hit ratio</source>
        <translation>命中率</translation>
    </message>
    <message>
        <source>%1 of %2 requests</source>
        <translation>%1（共 %2 个请求）</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>链路</translation>
    </message>
    <message>
        <source>Users who enter here</source>
        <translation>在此接入的用户数</translation>
    </message>
    <message>
        <source>Populations</source>
        <translation>用户群</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>距离</translation>
    </message>
    <message>
        <source>Fibre floor, one way</source>
        <translation>光纤时延下限（单向）</translation>
    </message>
    <message>
        <source>Below the floor</source>
        <translation>低于下限</translation>
    </message>
    <message>
        <source>faster than light in fibre</source>
        <translation>快于光在光纤中的速度</translation>
    </message>
    <message>
        <source>Fibre route, expected</source>
        <translation>光纤路由预期时延</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>往返时延</translation>
    </message>
    <message>
        <source>On the path of</source>
        <translation>位于其路径上的用户群</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Can&apos;t reach</source>
        <translation>无法到达</translation>
    </message>
    <message>
        <source>Median round trip</source>
        <translation>往返时延中位数</translation>
    </message>
    <message>
        <source>At percentile %1</source>
        <translation>第 %1 百分位</translation>
    </message>
    <message>
        <source>Requests in all</source>
        <translation>请求总量</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>调用</translation>
    </message>
    <message>
        <source>no service yet</source>
        <translation>尚无服务</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>运行于</translation>
    </message>
    <message>
        <source>no node yet</source>
        <translation>尚无节点</translation>
    </message>
    <message>
        <source>All replicas</source>
        <translation>全部副本</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Size in all</source>
        <translation>总大小</translation>
    </message>
    <message>
        <source>Nodes inside</source>
        <translation>内含节点</translation>
    </message>
    <message>
        <source>Groups inside</source>
        <translation>内含分组</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Flows that call it</source>
        <translation>调用它的流</translation>
    </message>
    <message>
        <source>Populations that fetch it</source>
        <translation>获取它的用户群</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>what</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>%1 was imported. Odd in it (%n):</source>
        <translation>
            <numerusform>已导入 %1。其中有 %n 处异常：</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Edgewright drawings (*.edge.json)</source>
        <translation>Edgewright 拓扑图 (*.edge.json)</translation>
    </message>
    <message>
        <source>All that can be imported (%1)</source>
        <translation>所有可导入的文件 (%1)</translation>
    </message>
</context>
<context>
    <name>advice</name>
    <message>
        <source>{} call {}, but no node that could host it is linked to {}</source>
        <translation>{} 调用 {}，但能承载该服务的节点均未与 {} 连通</translation>
    </message>
    <message>
        <source>link {} to a node that can host {}</source>
        <translation>将 {} 连接到能承载 {} 的节点</translation>
    </message>
    <message>
        <source>{} allow {} ms, but the round trip to the nearest node that could host {}, {}, takes {} ms</source>
        <translation>{} 的预算为 {} ms，但到能承载 {} 的最近节点 {} 的往返时延为 {} ms</translation>
    </message>
    <message>
        <source>draw a node that can host {} within {} ms round trip of {}, or allow more time</source>
        <translation>绘制一个能承载 {} 且往返时延在 {} ms 以内（距 {}）的节点，或放宽预算</translation>
    </message>
    <message>
        <source>Budgets that the network alone exceeds</source>
        <translation>仅网络时延就超出预算</translation>
    </message>
    <message>
        <source>{} fetch {}, but reach no point of presence with a cache: every request goes to the origin</source>
        <translation>{} 获取 {}，但无法到达任何带缓存的接入点：所有请求都将回源</translation>
    </message>
    <message>
        <source>draw a point of presence with a content cache and link it to {}</source>
        <translation>绘制一个带内容缓存的接入点，并将其连接到 {}</translation>
    </message>
    <message>
        <source>Content that nothing caches</source>
        <translation>没有任何缓存的内容</translation>
    </message>
    <message>
        <source>{} takes {} ms one way over {} km; light in fibre needs at least {} ms</source>
        <translation>{} 的单向时延为 {} ms，距离 {} km；光在光纤中至少需要 {} ms</translation>
    </message>
    <message>
        <source>{} takes {} ms one way over {} km; light in vacuum needs at least {} ms</source>
        <translation>{} 的单向时延为 {} ms，距离 {} km；光在真空中至少需要 {} ms</translation>
    </message>
    <message>
        <source>Set latency by distance</source>
        <translation>按距离设置时延</translation>
    </message>
    <message>
        <source>set it to {} ms, which a fibre route of that distance takes, or correct the places of its ends</source>
        <translation>将其设为 {} ms（该距离的光纤路由所需时延），或更正其两端的位置</translation>
    </message>
    <message>
        <source>Links faster than light</source>
        <translation>快于光速的链路</translation>
    </message>
    <message>
        <source>1 CPU core</source>
        <translation>1 个 CPU 核</translation>
    </message>
    <message>
        <source>{} CPU cores</source>
        <translation>{} 个 CPU 核</translation>
    </message>
    <message>
        <source>{} GiB of memory</source>
        <translation>{} GiB 内存</translation>
    </message>
    <message>
        <source>{} GiB of storage</source>
        <translation>{} GiB 存储</translation>
    </message>
    <message>
        <source>1 accelerator</source>
        <translation>1 个加速器</translation>
    </message>
    <message>
        <source>{} accelerators</source>
        <translation>{} 个加速器</translation>
    </message>
    <message>
        <source>{} has no bandwidth: it carries nothing</source>
        <translation>{} 没有带宽：无法承载任何流量</translation>
    </message>
    <message>
        <source>state its bandwidth, or remove it</source>
        <translation>填写其带宽，或将其删除</translation>
    </message>
    <message>
        <source>{} loses every packet: it carries nothing</source>
        <translation>{} 丢弃所有数据包：无法承载任何流量</translation>
    </message>
    <message>
        <source>state its loss as measured, or remove it</source>
        <translation>填写实测丢包率，或将其删除</translation>
    </message>
    <message>
        <source>{} loses {} % of the packets; interactive use bears 3 % at most</source>
        <translation>{} 的丢包率为 {} %；交互式应用最多容忍 3 %</translation>
    </message>
    <message>
        <source>check the measurement, or route around it</source>
        <translation>核实测量结果，或绕开该链路</translation>
    </message>
    <message>
        <source>Links that carry nothing or lose much</source>
        <translation>无法承载流量或丢包严重的链路</translation>
    </message>
    <message>
        <source>{} is a node of {} without a site</source>
        <translation>{} 是 {} 的节点，但未指定站点</translation>
    </message>
    <message>
        <source>{} is a node of {} at site {}, which the catalogue does not have</source>
        <translation>{} 是 {} 的节点，其站点 {} 不在目录中</translation>
    </message>
    <message>
        <source>{} is a node of {} at site {}, which is no longer offered</source>
        <translation>{} 是 {} 的节点，其站点 {} 已不再提供</translation>
    </message>
    <message>
        <source>{} is a node of {} at site {}, which no official source confirms</source>
        <translation>{} 是 {} 的节点，其站点 {} 未经任何官方来源证实</translation>
    </message>
    <message>
        <source>choose a site of the catalogue, or set the provider to none</source>
        <translation>选择目录中的站点，或将提供商设为“无”</translation>
    </message>
    <message>
        <source>choose {} ({}), the nearest site of the catalogue, or another</source>
        <translation>选择 {}（{}）这一目录中最近的站点，或另选其他站点</translation>
    </message>
    <message>
        <source>Choose the nearest site</source>
        <translation>选择最近的站点</translation>
    </message>
    <message>
        <source>Provider nodes without a site</source>
        <translation>未指定站点的提供商节点</translation>
    </message>
    <message>
        <source>no node is of a tier that {} may run on</source>
        <translation>没有节点属于 {} 可用的层级</translation>
    </message>
    <message>
        <source>draw a node of such a tier, or allow the service more tiers</source>
        <translation>绘制一个属于该层级的节点，或允许该服务使用更多层级</translation>
    </message>
    <message>
        <source>{} asks for {} replicas, each on a node of its own; nodes that could host one: {}</source>
        <translation>{} 要求 {} 个副本，且各占一个节点；能承载的节点数：{}</translation>
    </message>
    <message>
        <source>draw more nodes that can host it, or ask for fewer replicas</source>
        <translation>绘制更多能承载它的节点，或减少副本数</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>{} is a compute site without {}: it can host no service</source>
        <translation>{} 是计算站点，但没有{}：无法承载任何服务</translation>
    </message>
    <message>
        <source>{} is a compute site without {}, yet it is to host {}</source>
        <translation>{} 是计算站点，但没有{}，却要承载 {}</translation>
    </message>
    <message>
        <source>state its capacity, or change its kind if it only carries traffic</source>
        <translation>填写其容量；若它仅转发流量，则更改其类型</translation>
    </message>
    <message>
        <source>Services without a node that could host them</source>
        <translation>没有节点能承载的服务</translation>
    </message>
    <message>
        <source>{} have no latency budget: any placement is good enough for them</source>
        <translation>{} 没有时延预算：任何部署方案对其都算合格</translation>
    </message>
    <message>
        <source>state how many milliseconds a request may take, or choose an application whose budget is known</source>
        <translation>填写一个请求允许耗时多少毫秒，或选择预算已知的应用</translation>
    </message>
    <message>
        <source>allow {} ms at percentile {}, as is known of the application {}</source>
        <translation>将预算设为 {} ms（第 {} 百分位），这是应用 {} 的已知预算</translation>
    </message>
    <message>
        <source>Set budget of the application</source>
        <translation>设为该应用的预算</translation>
    </message>
    <message>
        <source>Users without a latency budget</source>
        <translation>没有时延预算的用户</translation>
    </message>
    <message>
        <source>{} call no service and fetch no content</source>
        <translation>{} 既不调用服务，也不获取内容</translation>
    </message>
    <message>
        <source>draw a flow to a service, or choose what they fetch</source>
        <translation>绘制一条通往服务的流，或选择其获取的内容</translation>
    </message>
    <message>
        <source>{} are no users: they load nothing</source>
        <translation>{} 的用户数为 0：不产生任何负载</translation>
    </message>
    <message>
        <source>state how many users there are</source>
        <translation>填写用户数</translation>
    </message>
    <message>
        <source>{} make no requests: their rate is 0, so they load nothing</source>
        <translation>{} 不发出请求：其请求速率为 0，不产生任何负载</translation>
    </message>
    <message>
        <source>state how many requests a second one user makes</source>
        <translation>填写每个用户每秒发出的请求数</translation>
    </message>
    <message>
        <source>Users without traffic</source>
        <translation>没有流量的用户</translation>
    </message>
    <message>
        <source>no request of any user reaches {}</source>
        <translation>没有任何用户的请求到达 {}</translation>
    </message>
    <message>
        <source>Services that nobody calls</source>
        <translation>无人调用的服务</translation>
    </message>
    <message>
        <source>{} is drawn as {}, {} to {} ms from the users, but its nearest users are {} ms away</source>
        <translation>{} 绘制为{}，应距用户 {} 到 {} ms，但距其最近用户为 {} ms</translation>
    </message>
    <message>
        <source>check the latencies of the links on the way: no tier is that far</source>
        <translation>检查沿途链路的时延：没有层级距用户如此之远</translation>
    </message>
    <message>
        <source>draw it as {}, or check the latencies of the links on the way</source>
        <translation>将其绘制为{}，或检查沿途链路的时延</translation>
    </message>
    <message>
        <source>Set tier by latency</source>
        <translation>按时延设置层级</translation>
    </message>
    <message>
        <source>Tiers that disagree with the latency from the users</source>
        <translation>与用户时延不符的层级</translation>
    </message>
    <message>
        <source>not linked to the rest of the drawing: {}</source>
        <translation>未与拓扑图其余部分相连：{}</translation>
    </message>
    <message>
        <source>not linked to any users: {}</source>
        <translation>未与任何用户相连：{}</translation>
    </message>
    <message>
        <source>draw a link to the rest, or remove what is not needed</source>
        <translation>绘制一条通往其余部分的链路，或删除不需要的部分</translation>
    </message>
    <message>
        <source>Parts without a link to the users</source>
        <translation>未与用户相连的部分</translation>
    </message>
    <message>
        <source>{} and {} are Wavelength zones of one VPC, which can&apos;t talk to each other directly</source>
        <translation>{} 和 {} 是同一 VPC 中的 Wavelength Zone，彼此无法直接通信</translation>
    </message>
    <message>
        <source>remove the link and join each zone to its Region instead: traffic between them goes that way</source>
        <translation>删除该链路，并将各个 Zone 分别连接到其 Region：它们之间的流量经由 Region 转发</translation>
    </message>
    <message>
        <source>Remove link between Wavelength zones</source>
        <translation>删除 Wavelength Zone 之间的链路</translation>
    </message>
    <message>
        <source>Wavelength zones that are joined directly</source>
        <translation>直接相连的 Wavelength Zone</translation>
    </message>
    <message>
        <source>{} and {} more</source>
        <translation>{} 以及另外 {} 项</translation>
    </message>
    <message>
        <source>draw it as {}, or leave it: nearer than its tier harms nobody</source>
        <translation>将其绘制为{}，或保持不变：比所属层级更近并无害处</translation>
    </message>
    <message>
        <source>{} may be down {} hours a year, but on the best nodes for it, {}, all replicas are down {} hours</source>
        <translation>{} 每年最多可中断 {} 小时，但即使在最合适的节点（{}）上，所有副本每年也会同时中断 {} 小时</translation>
    </message>
    <message>
        <source>draw nodes of higher availability that could host it, or lower its target</source>
        <translation>绘制可用性更高且能承载它的节点，或降低其目标</translation>
    </message>
    <message>
        <source>run {} replicas, or lower its target</source>
        <translation>运行 {} 个副本，或降低其目标</translation>
    </message>
    <message>
        <source>Run enough replicas</source>
        <translation>运行足够的副本</translation>
    </message>
    <message>
        <source>Availability that no placement reaches</source>
        <translation>任何放置都达不到的可用性</translation>
    </message>
    <message>
        <source>fallbacks lead in a circle: {}. Where all of these are out of reach, nothing answers</source>
        <translation>后备形成循环：{}。若全都无法到达，则无服务应答</translation>
    </message>
    <message>
        <source>let one of them fall back to a service outside of the circle, or to none</source>
        <translation>让其中之一改用循环之外的后备，或不设后备</translation>
    </message>
    <message>
        <source>{} is to take over for {} from another failure domain ({}), but the nodes that could host the two leave it none</source>
        <translation>{} 应接替 {}，且位于另一个故障域（{}），但可承载二者的节点没有留下这样的故障域</translation>
    </message>
    <message>
        <source>let {} run elsewhere, too, or choose smaller failure domains for {}</source>
        <translation>允许 {} 也在别处运行，或为 {} 选择更小的故障域</translation>
    </message>
    <message>
        <source>Fallbacks that never take over</source>
        <translation>永远无法接替的后备</translation>
    </message>
    <message>
        <source>1 licence</source>
        <translation>1 个许可证</translation>
    </message>
    <message>
        <source>{} licences</source>
        <translation>{} 个许可证</translation>
    </message>
    <message>
        <source>{} may run within {} alone, and no node of its tiers lies there</source>
        <translation>{} 只能在 {} 内运行，而其允许层级的节点都不在那里</translation>
    </message>
    <message>
        <source>put such a node into one of these groups, or allow the service more groups</source>
        <translation>将此类节点放入其中一个分组，或允许该服务使用更多分组</translation>
    </message>
    <message>
        <source>{} may run in these countries alone: {}; no node where it may run otherwise states one</source>
        <translation>{} 只能在以下国家运行：{}；其他条件允许的节点都未注明其中任何一个</translation>
    </message>
    <message>
        <source>state the country of such a node, draw one there, or allow the service more countries</source>
        <translation>注明此类节点所在的国家，在那里绘制一个节点，或允许该服务使用更多国家</translation>
    </message>
    <message>
        <source>{} needs accelerators of the model {}, which no node where it may run has</source>
        <translation>{} 需要型号为 {} 的加速器，而允许其运行的节点都没有</translation>
    </message>
    <message>
        <source>write the model as a node does, draw a node that has it, or let any model do</source>
        <translation>按节点的写法填写型号，绘制具有该型号的节点，或接受任何型号</translation>
    </message>
    <message>
        <source>{} needs {}; the most that a node where it may run has is {}, at {}</source>
        <translation>{} 需要 {}；允许其运行的节点最多只有 {}（位于 {}）</translation>
    </message>
    <message>
        <source>give a node more, lower the service&apos;s demand, or let it run elsewhere, too</source>
        <translation>为节点增加容量、降低该服务的需求，或允许其也在别处运行</translation>
    </message>
    <message>
        <source>no single node where {} may run has all that it needs at once</source>
        <translation>允许 {} 运行的节点中，没有任何单个节点能同时满足其全部需求</translation>
    </message>
    <message>
        <source>give one node enough of everything, lower the service&apos;s demand, or let it run elsewhere, too</source>
        <translation>为一个节点提供足够的各项资源、降低该服务的需求，或允许其也在别处运行</translation>
    </message>
    <message>
        <source>{} asks for {} replicas, each in a failure domain of its own ({}); of these have a node for it: {}</source>
        <translation>{} 要求 {} 个副本，且各占一个故障域（{}）；有可用节点的故障域数：{}</translation>
    </message>
    <message>
        <source>draw nodes for it elsewhere, choose smaller failure domains, or fewer replicas</source>
        <translation>在别处为其绘制节点，选择更小的故障域，或减少副本数</translation>
    </message>
    <message>
        <source>{} takes {} W idle, but {} W at full load: what runs there counts for nothing</source>
        <translation>{} 空闲时功耗为 {} W，满载时却为 {} W：在其上运行的服务不计入功耗</translation>
    </message>
    <message>
        <source>exchange the two, or state the power at full load</source>
        <translation>交换两者，或填写满载功率</translation>
    </message>
    <message>
        <source>Exchange idle and full power</source>
        <translation>交换空闲与满载功率</translation>
    </message>
    <message>
        <source>Power that falls with the load</source>
        <translation>随负载下降的功率</translation>
    </message>
    <message>
        <source>draw a flow to it from users or from a service that they use, make it a fallback, or remove it</source>
        <translation>从用户或其使用的服务绘制一条通往它的流，将其设为后备，或将其删除</translation>
    </message>
    <message>
        <source>{} beside {}</source>
        <translation>{} 依附于 {}</translation>
    </message>
    <message>
        <source>{}, {}</source>
        <translation>{}，{}</translation>
    </message>
    <message>
        <source>{} and its fallback {} are to stay apart, yet run on one node by affinity: {}</source>
        <translation>{} 与其后备 {} 应当分开，但亲和性使它们处于同一节点：{}</translation>
    </message>
    <message>
        <source>{} and {} are to stay apart, yet run on one node by affinity: {}</source>
        <translation>{} 与 {} 应当分开，但亲和性使它们处于同一节点：{}</translation>
    </message>
    <message>
        <source>take an affinity away, or choose another fallback</source>
        <translation>去掉一个亲和性，或另选后备</translation>
    </message>
    <message>
        <source>take an affinity or the anti-affinity away</source>
        <translation>去掉一个亲和性或该反亲和性</translation>
    </message>
    <message>
        <source>Services that are to run together and apart</source>
        <translation>既要同处又要分开的服务</translation>
    </message>
</context>
<context>
    <name>assignment</name>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>运行于</translation>
    </message>
    <message>
        <source>a problem of {} agents and {} jobs</source>
        <translation>包含 {} 个代理和 {} 个作业的问题</translation>
    </message>
    <message>
        <source>state at least one agent</source>
        <translation>请至少给出一个代理</translation>
    </message>
    <message>
        <source>the tables do not have {} agents and {} jobs</source>
        <translation>表格不符合 {} 个代理和 {} 个作业</translation>
    </message>
    <message>
        <source>give each agent a capacity and an open cost, each pair a cost and a use</source>
        <translation>请为每个代理给出容量和开放成本，为每个组合给出成本和用量</translation>
    </message>
    <message>
        <source>agent {} has a capacity or an open cost that is no amount: {}</source>
        <translation>代理 {} 的容量或开放成本不是有效数值：{}</translation>
    </message>
    <message>
        <source>give numbers from 0 up</source>
        <translation>请给出不小于 0 的数</translation>
    </message>
    <message>
        <source>agent {} and job {} have a cost or a use that is no number to reckon with: {}</source>
        <translation>代理 {} 与作业 {} 的成本或用量不是可计算的数：{}</translation>
    </message>
    <message>
        <source>give finite costs, and uses from 0 up</source>
        <translation>请给出有限的成本和不小于 0 的用量</translation>
    </message>
    <message>
        <source>job {} has no agent that may take it</source>
        <translation>没有代理可以承担作业 {}</translation>
    </message>
    <message>
        <source>{} jobs have an agent, the problem has {}</source>
        <translation>{} 个作业有代理，而问题共有 {} 个</translation>
    </message>
    <message>
        <source>agent {} carries {}, its capacity is {}</source>
        <translation>代理 {} 承载 {}，其容量为 {}</translation>
    </message>
    <message>
        <source>{} rounds in {} ms can&apos;t be</source>
        <translation>{} 轮、{} 毫秒不成立</translation>
    </message>
    <message>
        <source>state limits from 0 up</source>
        <translation>请给出不小于 0 的限制</translation>
    </message>
    <message>
        <source>no answer was found in {} rounds, and none was ruled out</source>
        <translation>{} 轮内既未找到解，也未证明无解</translation>
    </message>
    <message>
        <source>allow more rounds or time, or more capacity</source>
        <translation>请允许更多轮数、时间或容量</translation>
    </message>
    <message>
        <source>cost {}, at least {}</source>
        <translation>成本 {}，下界 {}</translation>
    </message>
    <message>
        <source>take a complete copy, with one problem a file and no count before it</source>
        <translation>请使用完整的副本：每个文件一个问题，前面没有计数</translation>
    </message>
    <message>
        <source>a cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>the number of agents</source>
        <translation>代理数</translation>
    </message>
    <message>
        <source>the number of jobs</source>
        <translation>作业数</translation>
    </message>
    <message>
        <source>a use</source>
        <translation>用量</translation>
    </message>
    <message>
        <source>a capacity</source>
        <translation>容量</translation>
    </message>
    <message>
        <source>the file can&apos;t hold {} agents and {} jobs</source>
        <translation>文件容不下 {} 个代理和 {} 个作业</translation>
    </message>
</context>
<context>
    <name>base</name>
    <message>
        <source>stopped before it was done</source>
        <translation>完成前已停止</translation>
    </message>
</context>
<context>
    <name>cache</name>
    <message>
        <source>{} must be {}</source>
        <translation>{}必须为 {}</translation>
    </message>
    <message>
        <source>choose another value</source>
        <translation>选择其他值</translation>
    </message>
    <message>
        <source>there is no eviction policy “{}”</source>
        <translation>没有淘汰策略“{}”</translation>
    </message>
    <message>
        <source>choose one of: {}</source>
        <translation>可选值：{}</translation>
    </message>
    <message>
        <source>the number of requests</source>
        <translation>请求数</translation>
    </message>
    <message>
        <source>1 to 20 million</source>
        <translation>1 到 2000 万</translation>
    </message>
    <message>
        <source>the share of the warm-up</source>
        <translation>预热占比</translation>
    </message>
    <message>
        <source>0 to 0.99</source>
        <translation>0 到 0.99</translation>
    </message>
    <message>
        <source>the number of buckets</source>
        <translation>分桶数</translation>
    </message>
    <message>
        <source>1 to 10,000</source>
        <translation>1 到 10,000</translation>
    </message>
    <message>
        <source>Serving requests</source>
        <translation>正在处理请求</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>the populations that fetch contents make no requests</source>
        <translation>获取内容的用户群不发出请求</translation>
    </message>
    <message>
        <source>give one of them users and a request rate above 0</source>
        <translation>为其中一个设置用户数和大于 0 的请求速率</translation>
    </message>
    <message>
        <source>contents would cross {}, whose bandwidth is 0</source>
        <translation>内容需要经过 {}，而其带宽为 0</translation>
    </message>
    <message>
        <source>give the link its bandwidth</source>
        <translation>填写该链路的带宽</translation>
    </message>
    <message>
        <source>{} can&apos;t reach {}, the origin of {}</source>
        <translation>{} 无法到达 {}（即 {} 的源站）</translation>
    </message>
    <message>
        <source>link them, or take the content away from the population</source>
        <translation>将二者连通，或取消该用户群对该内容的获取</translation>
    </message>
    <message>
        <source>all contents that {} fetches have the weight 0</source>
        <translation>{} 获取的所有内容的权重均为 0</translation>
    </message>
    <message>
        <source>give one of them a share weight above 0</source>
        <translation>为其中一个设置大于 0 的占比权重</translation>
    </message>
    <message>
        <source>no population fetches contents</source>
        <translation>没有用户群获取内容</translation>
    </message>
    <message>
        <source>choose contents for a population under “Fetch”</source>
        <translation>在用户群的“获取内容”中选择内容</translation>
    </message>
    <message>
        <source>the simulation contradicts itself: {}</source>
        <translation>模拟结果自相矛盾：{}</translation>
    </message>
    <message>
        <source>please report this with the project file: no result is better than a wrong one</source>
        <translation>请附上项目文件报告此问题：没有结果胜过错误的结果</translation>
    </message>
    <message>
        <source>a point of presence does not answer each request once</source>
        <translation>某个接入点没有对每个请求恰好响应一次</translation>
    </message>
    <message>
        <source>what tiers fetch is not what the next are asked</source>
        <translation>各层获取的与上一层被请求的不一致</translation>
    </message>
    <message>
        <source>users&apos; requests are not each answered once</source>
        <translation>用户请求没有各被响应一次</translation>
    </message>
    <message>
        <source>a figure is no number or out of its range</source>
        <translation>某个数值不是数字或超出范围</translation>
    </message>
    <message>
        <source>the future of a live stream, which the eviction policy “{}” needs, is unknown</source>
        <translation>淘汰策略“{}”需要的实时流的未来是未知的</translation>
    </message>
    <message>
        <source>replay a trace with it: edgewright-cli cache-trace</source>
        <translation>请用它重放访问记录：edgewright-cli cache-trace</translation>
    </message>
    <message>
        <source>the hour of the start</source>
        <translation>开始时刻</translation>
    </message>
    <message>
        <source>0 to 24</source>
        <translation>0 到 24</translation>
    </message>
    <message>
        <source>the number of replications</source>
        <translation>重复次数</translation>
    </message>
    <message>
        <source>1 to 1,000</source>
        <translation>1 到 1,000</translation>
    </message>
    <message>
        <source>the time to live</source>
        <translation>生存时间</translation>
    </message>
    <message>
        <source>0 to 1,000,000,000 s</source>
        <translation>0 到 1,000,000,000 秒</translation>
    </message>
    <message>
        <source>the capacity</source>
        <translation>容量</translation>
    </message>
    <message>
        <source>0 to 100,000,000 GiB</source>
        <translation>0 到 100,000,000 GiB</translation>
    </message>
    <message>
        <source>all sizes in the table of {} have the weight 0</source>
        <translation>{} 的大小表中所有权重都为 0</translation>
    </message>
    <message>
        <source>give one of the sizes a weight above 0</source>
        <translation>请给其中一个大小设置大于 0 的权重</translation>
    </message>
    <message>
        <source>Reading requests</source>
        <translation>正在读取请求</translation>
    </message>
    <message>
        <source>Replaying the sample</source>
        <translation>正在重放样本</translation>
    </message>
    <message>
        <source>the number of points</source>
        <translation>点数</translation>
    </message>
    <message>
        <source>2 to 1000</source>
        <translation>2 到 1000</translation>
    </message>
    <message>
        <source>the number of sampled requests</source>
        <translation>抽样请求数</translation>
    </message>
    <message>
        <source>1,000 to 4 million</source>
        <translation>1,000 到 400 万</translation>
    </message>
    <message>
        <source>the trace foretells its requests wrongly</source>
        <translation>访问记录对后续请求的预告有误</translation>
    </message>
    <message>
        <source>compute the future anew with --compute-future</source>
        <translation>请用 --compute-future 重新计算未来</translation>
    </message>
    <message>
        <source>the trace doesn&apos;t say when an object is asked for again, which the eviction policy “{}” needs</source>
        <translation>访问记录没有说明对象何时再次被请求，而淘汰策略“{}”需要它</translation>
    </message>
    <message>
        <source>compute it with --compute-future, or use an oracleGeneral trace</source>
        <translation>请用 --compute-future 计算，或使用 oracleGeneral 访问记录</translation>
    </message>
    <message>
        <source>above 0</source>
        <translation>大于 0</translation>
    </message>
    <message>
        <source>the probability of admission</source>
        <translation>准入概率</translation>
    </message>
    <message>
        <source>0 to 1</source>
        <translation>0 到 1</translation>
    </message>
    <message>
        <source>0 to 10¹² seconds</source>
        <translation>0 到 10¹² 秒</translation>
    </message>
    <message>
        <source>the trace foretold this request wrongly</source>
        <translation>访问记录对该请求的预告有误</translation>
    </message>
    <message>
        <source>Serving requests: {}</source>
        <translation>正在处理请求：{}</translation>
    </message>
    <message>
        <source>the outage</source>
        <translation>故障时段</translation>
    </message>
    <message>
        <source>nobody fetches {}, so its publication changes nothing</source>
        <translation>没有用户获取 {}，因此发布它不会产生任何变化</translation>
    </message>
    <message>
        <source>give a population this content set</source>
        <translation>为某个用户群选择此内容集</translation>
    </message>
    <message>
        <source>above 0 where something is published after it</source>
        <translation>大于 0（若其后有内容发布）</translation>
    </message>
    <message>
        <source>{} has pages of fragments, which {} does not put together: {} has no Edge-Side Includes</source>
        <translation>{} 的页面由片段组成，而 {} 不会拼合它们：{} 不支持 ESI</translation>
    </message>
    <message>
        <source>choose another strategy, or a cache software that has them</source>
        <translation>选择其他策略，或选择支持 ESI 的缓存软件</translation>
    </message>
    <message>
        <source>{} do not fetch {}</source>
        <translation>{} 不获取 {}</translation>
    </message>
    <message>
        <source>choose a content set that the population fetches</source>
        <translation>请选择该用户群所获取的内容集</translation>
    </message>
    <message>
        <source>the time of the request</source>
        <translation>请求的时间</translation>
    </message>
    <message>
        <source>{} has no object {}</source>
        <translation>{} 没有对象 {}</translation>
    </message>
    <message>
        <source>choose a rank of 1 to {}: 1 is asked for most</source>
        <translation>请选择 1 到 {} 的排名：1 被请求最多</translation>
    </message>
    <message>
        <source>no such request in {} s: {} of {} for {} were counted, of {} in all</source>
        <translation>{} 秒内没有这样的请求：共统计到 {} 个来自 {}、针对 {} 的请求，总计 {} 个</translation>
    </message>
    <message>
        <source>raise the number of requests, or choose an earlier time or an object that is asked for more</source>
        <translation>请增加请求数，或选择更早的时间、或被请求更多的对象</translation>
    </message>
    <message>
        <source>Drawing curves of cache sizes</source>
        <translation>正在绘制缓存大小曲线</translation>
    </message>
    <message>
        <source>{} do not fetch {}, for which the trace asks</source>
        <translation>{} 不获取跟踪所请求的 {}</translation>
    </message>
    <message>
        <source>nobody fetches {}, for which the trace asks</source>
        <translation>没有人获取跟踪所请求的 {}</translation>
    </message>
    <message>
        <source>a run must know how many requests there are, which standard input does not tell</source>
        <translation>运行必须知道请求总数，而标准输入无法提供</translation>
    </message>
    <message>
        <source>name a file</source>
        <translation>请指定文件</translation>
    </message>
    <message>
        <source>{} can&apos;t reach {}, the backup origin of {}</source>
        <translation>{} 无法到达 {}（{} 的备用源站）</translation>
    </message>
    <message>
        <source>link them, or take the backup origin away from the content set</source>
        <translation>连接它们，或从内容集合中去掉备用源站</translation>
    </message>
</context>
<context>
    <name>cache software</name>
    <message>
        <source>The provider&apos;s</source>
        <translation>提供商自有</translation>
    </message>
    <message>
        <source>As the RFCs say</source>
        <translation>遵循 RFC</translation>
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
        <translation>生存时间（TTL）</translation>
    </message>
    <message>
        <source>Stale while revalidate</source>
        <translation>后台刷新（SWR）</translation>
    </message>
    <message>
        <source>Purge on publish</source>
        <translation>发布时清除</translation>
    </message>
    <message>
        <source>Edge-Side Includes</source>
        <translation>边缘包含（ESI）</translation>
    </message>
</context>
<context>
    <name>canvas</name>
    <message>
        <source>what was dropped holds no node</source>
        <translation>拖放的内容中没有节点</translation>
    </message>
    <message>
        <source>drag an entry of the palette</source>
        <translation>请从元件库拖动条目</translation>
    </message>
</context>
<context>
    <name>catalog</name>
    <message>
        <source>resources/catalog/README.md says what the member must be</source>
        <translation>该成员的要求见 resources/catalog/README.md</translation>
    </message>
    <message>
        <source>the file is not valid JSON</source>
        <translation>文件不是有效的 JSON</translation>
    </message>
    <message>
        <source>mend the JSON at this place</source>
        <translation>修正此处的 JSON</translation>
    </message>
    <message>
        <source>the file holds a number that is too large</source>
        <translation>文件中有过大的数字</translation>
    </message>
    <message>
        <source>mend the number</source>
        <translation>修正该数字</translation>
    </message>
    <message>
        <source>the list “sources” is missing</source>
        <translation>缺少列表“sources”</translation>
    </message>
    <message>
        <source>the source “{}” stands twice</source>
        <translation>来源“{}”出现了两次</translation>
    </message>
    <message>
        <source>give each source an id of its own</source>
        <translation>为每个来源指定唯一的 ID</translation>
    </message>
    <message>
        <source>the file is not a catalogue of Edgewright</source>
        <translation>该文件不是 Edgewright 目录</translation>
    </message>
    <message>
        <source>its “format” must be “edgewright-catalog”</source>
        <translation>其“format”必须为“edgewright-catalog”</translation>
    </message>
    <message>
        <source>the catalogue has a version that this program does not read</source>
        <translation>本程序不支持该目录的版本</translation>
    </message>
    <message>
        <source>use a file of version {}</source>
        <translation>使用版本 {} 的文件</translation>
    </message>
    <message>
        <source>a row must be a JSON object</source>
        <translation>条目必须是 JSON 对象</translation>
    </message>
    <message>
        <source>the member “{}” is missing</source>
        <translation>缺少成员“{}”</translation>
    </message>
    <message>
        <source>the member “{}” must be a word</source>
        <translation>成员“{}”必须是字符串</translation>
    </message>
    <message>
        <source>the member “{}” must not be empty</source>
        <translation>成员“{}”不能为空</translation>
    </message>
    <message>
        <source>the member “{}” must be a number from {} to {}</source>
        <translation>成员“{}”必须是 {} 到 {} 之间的数字</translation>
    </message>
    <message>
        <source>the member “{}” must be a whole number from 0</source>
        <translation>成员“{}”必须是不小于 0 的整数</translation>
    </message>
    <message>
        <source>the member “{}” must be true or false</source>
        <translation>成员“{}”必须是 true 或 false</translation>
    </message>
    <message>
        <source>the member “{}” must be a list of whole numbers from {} to {}</source>
        <translation>成员“{}”必须是整数列表，取值范围 {} 到 {}</translation>
    </message>
    <message>
        <source>the member “{}” must be a list of words</source>
        <translation>成员“{}”必须是字符串列表</translation>
    </message>
    <message>
        <source>the source “{}” is not among the sources of the file</source>
        <translation>来源“{}”不在该文件的来源之列</translation>
    </message>
    <message>
        <source>add it to “sources”, or name one that stands there</source>
        <translation>将其添加到“sources”，或改用其中已有的来源</translation>
    </message>
    <message>
        <source>“{}” is not one of the words that “{}” may be</source>
        <translation>“{}”不是“{}”允许的取值</translation>
    </message>
    <message>
        <source>write one of: {}</source>
        <translation>可填写：{}</translation>
    </message>
    <message>
        <source>there is no provider “{}”</source>
        <translation>没有提供商“{}”</translation>
    </message>
    <message>
        <source>a site has either both coordinates or none</source>
        <translation>站点的坐标要么两个都有，要么都没有</translation>
    </message>
    <message>
        <source>add the other coordinate, or leave both out</source>
        <translation>补上另一个坐标，或两个都省略</translation>
    </message>
    <message>
        <source>the band of the tier ends before it begins</source>
        <translation>该层级的时延区间上限小于下限</translation>
    </message>
    <message>
        <source>give a maximum above the minimum</source>
        <translation>填写大于下限的上限</translation>
    </message>
    <message>
        <source>“{}” stands twice in “{}”</source>
        <translation>“{}”在“{}”中出现了两次</translation>
    </message>
    <message>
        <source>keep one of the two rows</source>
        <translation>两个条目只保留一个</translation>
    </message>
    <message>
        <source>the table “{}” must be a list</source>
        <translation>表“{}”必须是列表</translation>
    </message>
    <message>
        <source>write its rows between [ and ]</source>
        <translation>将其条目写在 [ 和 ] 之间</translation>
    </message>
    <message>
        <source>the catalogue gives bands of {} tiers in place of 4</source>
        <translation>目录给出了 {} 个层级的时延区间，应为 4 个</translation>
    </message>
    <message>
        <source>give the bands of device, edge, fog and cloud</source>
        <translation>给出设备、边缘、雾和云的时延区间</translation>
    </message>
    <message>
        <source>there is no behaviour “{}”</source>
        <translation>没有名为“{}”的行为</translation>
    </message>
    <message>
        <source>core/cache/http/DIALECTS.md lists the behaviours</source>
        <translation>行为列表见 core/cache/http/DIALECTS.md</translation>
    </message>
    <message>
        <source>the behaviour “{}” can&apos;t be {}</source>
        <translation>行为“{}”不能是 {}</translation>
    </message>
    <message>
        <source>core/cache/http/DIALECTS.md says what it may be</source>
        <translation>允许的取值见 core/cache/http/DIALECTS.md</translation>
    </message>
    <message>
        <source>there is no dialect “{}”</source>
        <translation>没有名为“{}”的方言</translation>
    </message>
    <message>
        <source>add it to “dialects”, or name one that stands there</source>
        <translation>把它加入“dialects”，或使用其中已有的一个</translation>
    </message>
</context>
<context>
    <name>chains</name>
    <message>
        <source>looking for what is in the way</source>
        <translation>正在查找阻碍因素</translation>
    </message>
    <message>
        <source>“{}” is no tier</source>
        <translation>“{}”不是层级</translation>
    </message>
    <message>
        <source>choose one of: device, edge, fog, cloud</source>
        <translation>请选择：device、edge、fog 或 cloud</translation>
    </message>
    <message>
        <source>a node of speed 0 serves nothing</source>
        <translation>速度为 0 的节点无法提供服务</translation>
    </message>
    <message>
        <source>put a number above 0</source>
        <translation>请填写大于 0 的数</translation>
    </message>
    <message>
        <source>{} sizes for {} services</source>
        <translation>{} 个大小对应 {} 个服务</translation>
    </message>
    <message>
        <source>give one size a service of the chain</source>
        <translation>请为链中的每个服务给出一个大小</translation>
    </message>
    <message>
        <source>{} services stand here, not two</source>
        <translation>此处有 {} 个服务，而不是两个</translation>
    </message>
    <message>
        <source>name the two services that stay apart</source>
        <translation>请写出需要分开的两个服务</translation>
    </message>
    <message>
        <source>a service can&apos;t stay apart from itself</source>
        <translation>服务不能与自身分开</translation>
    </message>
    <message>
        <source>name two services, or leave the pair out</source>
        <translation>请写出两个服务，或删除这一对</translation>
    </message>
    <message>
        <source>a number is negative or is none</source>
        <translation>某个数为负或不是数</translation>
    </message>
    <message>
        <source>give numbers from 0 up; limits may be infinite, a speed is more than 0</source>
        <translation>请填写不小于 0 的数；上限可为无穷，速度须大于 0</translation>
    </message>
    <message>
        <source>an index names a row that is not there</source>
        <translation>索引指向不存在的行</translation>
    </message>
    <message>
        <source>let it name a row of its table, counted from 0</source>
        <translation>索引须指向其表中的行，从 0 开始计数</translation>
    </message>
    <message>
        <source>the answer does not list nodes, ascending, for each service and demand</source>
        <translation>答案没有为每个服务和需求按升序列出节点</translation>
    </message>
    <message>
        <source>{} has {} steps, the answer serves {}</source>
        <translation>{} 有 {} 个步骤，答案只服务了 {} 个</translation>
    </message>
    <message>
        <source>step {} of {} is served where no {} runs</source>
        <translation>第 {} 步（{}）由没有运行 {} 的节点服务</translation>
    </message>
    <message>
        <source>step {} of {} can&apos;t be reached: no way leads to {}</source>
        <translation>第 {} 步（{}）不可达：没有通往 {} 的路径</translation>
    </message>
    <message>
        <source>{} waits {} ms, it may wait {} ms</source>
        <translation>{} 等待 {} ms，最多允许 {} ms</translation>
    </message>
    <message>
        <source>{} has {} replicas, at least {} are asked for</source>
        <translation>{} 有 {} 个副本，至少需要 {} 个</translation>
    </message>
    <message>
        <source>{} has {} replicas, at most {} may be</source>
        <translation>{} 有 {} 个副本，最多允许 {} 个</translation>
    </message>
    <message>
        <source>{} may not run on the tier of {}</source>
        <translation>{} 不得在 {} 所在的层级运行</translation>
    </message>
    <message>
        <source>{} may not run in {}, where {} is</source>
        <translation>{} 不得在 {} 运行，而 {} 位于该国</translation>
    </message>
    <message>
        <source>{} needs a GPU, {} has none</source>
        <translation>{} 需要 GPU，而 {} 没有</translation>
    </message>
    <message>
        <source>{} on {} gets {} requests a second, a replica serves {}</source>
        <translation>{} 在 {} 上每秒收到 {} 个请求，一个副本可处理 {} 个</translation>
    </message>
    <message>
        <source>the replicas on {} take {}, it has {}</source>
        <translation>{} 上的副本占用 {}，而该节点只有 {}</translation>
    </message>
    <message>
        <source>{} hosts both {} and {}</source>
        <translation>{} 同时托管 {} 和 {}</translation>
    </message>
    <message>
        <source>{} carries {} Mb/s, it has {}</source>
        <translation>{} 承载 {} Mb/s，而其带宽为 {}</translation>
    </message>
    <message>
        <source>{} services are called with {} sizes</source>
        <translation>{} 个服务的调用给出了 {} 个大小</translation>
    </message>
    <message>
        <source>give one size a service</source>
        <translation>请为每个服务给出一个大小</translation>
    </message>
    <message>
        <source>no answer was found in {} relaxations, and none was ruled out</source>
        <translation>在 {} 次松弛中没有找到答案，也没有排除其存在</translation>
    </message>
    <message>
        <source>allow more iterations or time</source>
        <translation>请允许更多迭代或时间</translation>
    </message>
    <message>
        <source>no relaxation may be solved</source>
        <translation>不允许求解任何松弛</translation>
    </message>
    <message>
        <source>allow at least one iteration</source>
        <translation>请至少允许一次迭代</translation>
    </message>
    <message>
        <source>device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>edge</source>
        <translation>边缘</translation>
    </message>
    <message>
        <source>fog</source>
        <translation>雾</translation>
    </message>
    <message>
        <source>cloud</source>
        <translation>云</translation>
    </message>
    <message>
        <source>CPU cores</source>
        <translation>CPU 核</translation>
    </message>
    <message>
        <source>GB of memory</source>
        <translation>GB 内存</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>{}</source>
        <translation>{}</translation>
    </message>
    <message>
        <source>{}, {}</source>
        <translation>{}、{}</translation>
    </message>
    <message>
        <source>{} may take {} ms, its access alone takes {} ms</source>
        <translation>{} 最多 {} ms，仅接入就需 {} ms</translation>
    </message>
    <message>
        <source>{} may take {} ms, with all else that is asked it takes {} ms; the nearest node for {} is {} ms away and back</source>
        <translation>{} 最多 {} ms，加上其他要求需 {} ms；离 {} 最近的可用节点往返 {} ms</translation>
    </message>
    <message>
        <source>{} may take {} ms; the nearest node for {} is {} ms away and back</source>
        <translation>{} 最多 {} ms；离 {} 最近的可用节点往返 {} ms</translation>
    </message>
    <message>
        <source>{} needs GPUs: {}; nodes that have them and may run it: {}</source>
        <translation>{} 需要 GPU：{}；具备 GPU 且可运行它的节点：{}</translation>
    </message>
    <message>
        <source>{} may run on these tiers only: {} (nodes that can host it: {})</source>
        <translation>{} 只能在这些层级运行：{}（可托管的节点：{}）</translation>
    </message>
    <message>
        <source>{} may run in these countries only: {} (nodes that can host it: {})</source>
        <translation>{} 只能在这些国家运行：{}（可托管的节点：{}）</translation>
    </message>
    <message>
        <source>{}; {} would do</source>
        <translation>{}；{} 即可满足</translation>
    </message>
    <message>
        <source>{} has {} {}</source>
        <translation>{} 有 {} {}</translation>
    </message>
    <message>
        <source>{} carries {} Mb/s</source>
        <translation>{} 承载 {} Mb/s</translation>
    </message>
    <message>
        <source>a replica of {} serves {} requests a second</source>
        <translation>{} 的一个副本每秒处理 {} 个请求</translation>
    </message>
    <message>
        <source>{} runs on {} nodes at least</source>
        <translation>{} 至少在 {} 个节点上运行</translation>
    </message>
    <message>
        <source>{} runs on {} nodes at most</source>
        <translation>{} 最多在 {} 个节点上运行</translation>
    </message>
    <message>
        <source>no node may host both {} and {}</source>
        <translation>任何节点不得同时托管 {} 和 {}</translation>
    </message>
    <message>
        <source>without that all can be had for {} an hour</source>
        <translation>取消该约束后，每小时 {} 即可满足全部需求</translation>
    </message>
    <message>
        <source>lift it together with what else is in the way</source>
        <translation>请与其他阻碍一并取消</translation>
    </message>
    <message>
        <source>cost {}, at least {}</source>
        <translation>成本 {}，至少 {}</translation>
    </message>
</context>
<context>
    <name>chart</name>
    <message>
        <source>Caches answer {} % of requests; the origins see {}</source>
        <translation>缓存应答了 {} % 的请求；到达源站的请求为 {} 个</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>Hit ratio, %</source>
        <translation>命中率，%</translation>
    </message>
    <message>
        <source>Hit ratio</source>
        <translation>命中率</translation>
    </message>
    <message>
        <source>{}, the busiest, stays between {} and {} % hits</source>
        <translation>{}（最繁忙）的命中率保持在 {} 到 {} %</translation>
    </message>
    <message>
        <source>Hit ratio over time</source>
        <translation>命中率随时间变化</translation>
    </message>
    <message>
        <source>Point of presence</source>
        <translation>接入点</translation>
    </message>
    <message>
        <source>Time, s</source>
        <translation>时间，s</translation>
    </message>
    <message>
        <source>Half of all content is there within {} ms, 95 % within {} ms</source>
        <translation>半数内容在 {} ms 内送达，95 % 的内容在 {} ms 内送达</translation>
    </message>
    <message>
        <source>; {} more in the table</source>
        <translation>；表中另有 {} 项</translation>
    </message>
    <message>
        <source>Until the body is there, ms</source>
        <translation>内容主体送达耗时，ms</translation>
    </message>
    <message>
        <source>Content latency</source>
        <translation>内容时延</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>用户群</translation>
    </message>
    <message>
        <source>Latency, ms</source>
        <translation>时延，ms</translation>
    </message>
    <message>
        <source>Share of requests</source>
        <translation>请求占比</translation>
    </message>
    <message>
        <source>Where the time goes; no population has a budget</source>
        <translation>时间消耗分布；没有用户群设有预算</translation>
    </message>
    <message>
        <source>Tightest: {} has {} of {} ms left</source>
        <translation>最紧张：{} 剩余 {} ms（预算 {} ms）</translation>
    </message>
    <message>
        <source>{} is {} ms over its {} ms</source>
        <translation>{} 超出 {} ms（预算 {} ms）</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>源站</translation>
    </message>
    <message>
        <source>Round trip, ms</source>
        <translation>往返时延，ms</translation>
    </message>
    <message>
        <source>Latency budget</source>
        <translation>时延预算</translation>
    </message>
    <message>
        <source>Network, ms</source>
        <translation>网络，ms</translation>
    </message>
    <message>
        <source>Processing, ms</source>
        <translation>处理，ms</translation>
    </message>
    <message>
        <source>Origin, ms</source>
        <translation>源站，ms</translation>
    </message>
    <message>
        <source>Budget, ms</source>
        <translation>预算，ms</translation>
    </message>
    <message>
        <source>Every latency budget is met</source>
        <translation>所有时延预算均已满足</translation>
    </message>
    <message>
        <source>Round trips of the users; no population has a budget</source>
        <translation>用户的往返时延；没有用户群设有预算</translation>
    </message>
    <message>
        <source>{} misses its {} ms: a replica on the way is overloaded</source>
        <translation>{} 未达到 {} ms 的预算：途中有副本过载</translation>
    </message>
    <message>
        <source>{} misses its {} ms budget in {} % of requests</source>
        <translation>{} 未达到 {} ms 的预算，占其请求的 {} %</translation>
    </message>
    <message>
        <source>Round trip with all services, ms</source>
        <translation>含全部服务的往返时延，ms</translation>
    </message>
    <message>
        <source>Latency distribution</source>
        <translation>时延分布</translation>
    </message>
    <message>
        <source>this chart has no data yet</source>
        <translation>该图表尚无数据</translation>
    </message>
    <message>
        <source>run the simulation first</source>
        <translation>请先运行仿真</translation>
    </message>
    <message>
        <source>this ending is not known</source>
        <translation>未知的文件扩展名</translation>
    </message>
    <message>
        <source>use .png, .svg, .pdf or .csv</source>
        <translation>请使用 .png、.svg、.pdf 或 .csv</translation>
    </message>
    <message>
        <source>budget {}</source>
        <translation>预算 {}</translation>
    </message>
    <message>
        <source>{} of {} ms, {} over</source>
        <translation>{} / {} ms，超出 {}</translation>
    </message>
    <message>
        <source>{} of {} ms</source>
        <translation>{} / {} ms</translation>
    </message>
    <message>
        <source>{} samples a population, seed {}</source>
        <translation>每个用户群 {} 个样本，种子 {}</translation>
    </message>
    <message>
        <source>services: medians; content: means, origin being the wait beyond the point of presence; dotted: budget</source>
        <translation>服务：中位数；内容：平均值，源站为 PoP 之后的等待时间；虚线：预算</translation>
    </message>
    <message>
        <source>; {} without requests</source>
        <translation>；{} 个无请求</translation>
    </message>
    <message>
        <source>{}, the busiest, stays at {} % hits</source>
        <translation>{}（最繁忙）的命中率保持在 {} %</translation>
    </message>
    <message>
        <source>{}, logarithmic</source>
        <translation>{}（对数刻度）</translation>
    </message>
    <message>
        <source>Share of the budget, %</source>
        <translation>占预算比例，%</translation>
    </message>
    <message>
        <source>{} requests after {} of warm-up, seed {}, policy: {}</source>
        <translation>{} 个请求（不含此前 {} 个预热请求），种子 {}，策略：{}</translation>
    </message>
    <message>
        <source>the same {} requests under each, after {} of warm-up, seed {}</source>
        <translation>每种方案处理相同的 {} 个请求（不含此前 {} 个预热请求），种子 {}</translation>
    </message>
    <message>
        <source>; {} not possible</source>
        <translation>；{} 种不可行</translation>
    </message>
    <message>
        <source>{} answers most from caches: {} % of requests</source>
        <translation>{}由缓存应答最多：{} % 的请求</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Content alone: the budgets are for services, which have no placement</source>
        <translation>仅内容：预算针对服务，而服务尚无部署方案</translation>
    </message>
    <message>
        <source>Simulated time</source>
        <translation>模拟时间</translation>
    </message>
    <message>
        <source>{} with {} would miss {} % of requests; its {} miss {} %</source>
        <translation>{} 若有 {} 会未命中 {} % 的请求；现有的 {} 未命中 {} %</translation>
    </message>
    <message>
        <source>Every cache holds all that is asked of it: {} needs {} and has {}</source>
        <translation>每个缓存都容得下所请求的全部内容：{} 需要 {}，现有 {}</translation>
    </message>
    <message>
        <source>More room gains little: {} would miss {} % with room for everything, and misses {} %</source>
        <translation>增大容量收效甚微：{} 容下一切时未命中 {} %，现在未命中 {} %</translation>
    </message>
    <message>
        <source>{} % missed</source>
        <translation>未命中 {} %</translation>
    </message>
    <message>
        <source>has {}</source>
        <translation>现有 {}</translation>
    </message>
    <message>
        <source>; nothing expires</source>
        <translation>；永不过期</translation>
    </message>
    <message>
        <source>knee</source>
        <translation>拐点</translation>
    </message>
    <message>
        <source>present size</source>
        <translation>当前大小</translation>
    </message>
    <message>
        <source>Misses by size of the cache, {}, logarithmic</source>
        <translation>未命中率随缓存大小（{}，对数）</translation>
    </message>
    <message>
        <source>Cache size</source>
        <translation>缓存大小</translation>
    </message>
    <message>
        <source>Size of the cache, bytes</source>
        <translation>缓存大小，字节</translation>
    </message>
    <message>
        <source>Miss ratio</source>
        <translation>未命中率</translation>
    </message>
    <message>
        <source>Knee</source>
        <translation>拐点</translation>
    </message>
    <message>
        <source>Present size, GiB</source>
        <translation>当前大小，GiB</translation>
    </message>
    <message>
        <source>No comparison yet: “Compare strategies” and “Compare policies” in the CDN panel fill these charts</source>
        <translation>尚无比较：CDN 面板中的“比较策略”和“比较淘汰策略”会生成这些图表</translation>
    </message>
    <message>
        <source>; with fewer hits, not shown: {}</source>
        <translation>；命中较少而未显示：{}</translation>
    </message>
    <message>
        <source>{}, with most hits, stays between {} and {} %</source>
        <translation>{} 命中最多，保持在 {} 到 {} % 之间</translation>
    </message>
    <message>
        <source>Hit ratio over time, compared</source>
        <translation>命中率随时间变化的比较</translation>
    </message>
    <message>
        <source>{} serves least outdated: {} % of answers; {} most: {} %</source>
        <translation>{} 过时应答最少：占 {} %；{} 最多：{} %</translation>
    </message>
    <message>
        <source>{} serves nothing outdated; {} most: {} % of answers</source>
        <translation>{} 没有过时应答；{} 最多：占应答的 {} %</translation>
    </message>
    <message>
        <source>{} of {} serve nothing outdated; {} serves most: {} % of answers</source>
        <translation>{} 种（共 {} 种）没有过时应答；{} 最多：占应答的 {} %</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>{} % of answers, worst {} s</source>
        <translation>占应答的 {} %，最多 {} s</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>90th percentile</source>
        <translation>第 90 百分位</translation>
    </message>
    <message>
        <source>99th percentile</source>
        <translation>第 99 百分位</translation>
    </message>
    <message>
        <source>Outdated answers lag behind by, s</source>
        <translation>过时应答的滞后，s</translation>
    </message>
    <message>
        <source>Outdated answers, compared</source>
        <translation>过时应答的比较</translation>
    </message>
    <message>
        <source>Share of outdated answers</source>
        <translation>过时应答的比例</translation>
    </message>
    <message>
        <source>Mean, s</source>
        <translation>平均，s</translation>
    </message>
    <message>
        <source>p50, s</source>
        <translation>p50，s</translation>
    </message>
    <message>
        <source>p90, s</source>
        <translation>p90，s</translation>
    </message>
    <message>
        <source>p99, s</source>
        <translation>p99，s</translation>
    </message>
    <message>
        <source>Worst, s</source>
        <translation>最差，s</translation>
    </message>
    <message>
        <source>the origins</source>
        <translation>源站</translation>
    </message>
    <message>
        <source>{} serves less than 99 % of answers new even after {} s</source>
        <translation>{} 即使在 {} s 后仍有超过 1 % 的应答是旧的</translation>
    </message>
    <message>
        <source>99 % of answers are new from the first on</source>
        <translation>从第一个应答起 99 % 就是新的</translation>
    </message>
    <message>
        <source>99 % of answers are new after {} s; {} is the last</source>
        <translation>{} s 后 99 % 的应答是新的；最后的是 {}</translation>
    </message>
    <message>
        <source>all answers</source>
        <translation>全部应答</translation>
    </message>
    <message>
        <source>Since the publication</source>
        <translation>自发布起</translation>
    </message>
    <message>
        <source>99 % new</source>
        <translation>99 % 为新</translation>
    </message>
    <message>
        <source>Publication: new answers</source>
        <translation>发布：新的应答</translation>
    </message>
    <message>
        <source>Since the publication, s</source>
        <translation>自发布起，s</translation>
    </message>
    <message>
        <source>Share of new answers</source>
        <translation>新应答的比例</translation>
    </message>
    <message>
        <source>Origins serve up to {} requests a second after the publication, {} before</source>
        <translation>发布后源站每秒最多处理 {} 个请求，之前 {} 个</translation>
    </message>
    <message>
        <source>; the busiest second of each {} s</source>
        <translation>；每 {} s 中最忙的一秒</translation>
    </message>
    <message>
        <source>requests/s after it</source>
        <translation>之后的请求/s</translation>
    </message>
    <message>
        <source>before it, on average</source>
        <translation>之前的平均值</translation>
    </message>
    <message>
        <source>Publication: requests to the origins</source>
        <translation>发布：对源站的请求</translation>
    </message>
    <message>
        <source>Busiest second, requests/s</source>
        <translation>最忙的一秒，请求/s</translation>
    </message>
    <message>
        <source>Before it, requests/s</source>
        <translation>之前，请求/s</translation>
    </message>
    <message>
        <source>{} published anew; {}</source>
        <translation>{} 重新发布；{}</translation>
    </message>
    <message>
        <source>No rehearsal yet: “Rehearse publication” in the CDN panel fills these charts</source>
        <translation>尚无演练：CDN 面板中的“演练发布”会生成这些图表</translation>
    </message>
    <message>
        <source>All answer alike from caches: {} % of requests</source>
        <translation>各方案从缓存应答的比例相同：请求的 {} %</translation>
    </message>
    <message>
        <source>{} of {} answer most from caches: {} % of requests</source>
        <translation>{} 个（共 {} 个）从缓存应答最多：请求的 {} %</translation>
    </message>
    <message>
        <source>{} and {} answer most from caches: {} % of requests</source>
        <translation>{} 和 {} 从缓存应答最多：请求的 {} %</translation>
    </message>
    <message>
        <source>One placement is the best in both: {}: {}, {}: {}</source>
        <translation>一种部署方案两者皆优：{}：{}，{}：{}</translation>
    </message>
    <message>
        <source>{} falls from {} to {} for {} more</source>
        <translation>{}从 {} 降到 {}，需多付 {}</translation>
    </message>
    <message>
        <source>Point {} of {}, {}
{}: {}
{}: {}</source>
        <translation>第 {} 点，共 {} 点，{}
{}：{}
{}：{}</translation>
    </message>
    <message>
        <source>proven</source>
        <translation>已证明</translation>
    </message>
    <message>
        <source>not proven</source>
        <translation>未证明</translation>
    </message>
    <message>
        <source>{} points, none missing between these; seed {}; a click shows one</source>
        <translation>{} 个点，其间无遗漏；种子 {}；单击可显示</translation>
    </message>
    <message>
        <source>{} points, more may lie between; seed {}; a click shows one</source>
        <translation>{} 个点，其间可能还有；种子 {}；单击可显示</translation>
    </message>
    <message>
        <source>{}, {}</source>
        <translation>{}，{}</translation>
    </message>
    <message>
        <source>shown on the drawing</source>
        <translation>显示在图上</translation>
    </message>
    <message>
        <source>Trade-offs of placement</source>
        <translation>部署方案的权衡</translation>
    </message>
    <message>
        <source>No trade-offs yet: “Find trade-offs” draws here what less of one goal costs in the other.</source>
        <translation>尚无权衡：“查找权衡”在此画出一个目标减少在另一目标上的代价。</translation>
    </message>
    <message>
        <source>Weighed sum, of the cheapest placement&apos;s</source>
        <translation>加权和，相对最便宜的部署方案</translation>
    </message>
    <message>
        <source>No placement after {}</source>
        <translation>{} 后尚无部署方案</translation>
    </message>
    <message>
        <source>Gap {} % after {}, still searching</source>
        <translation>差距 {} %（{} 后），仍在搜索</translation>
    </message>
    <message>
        <source>Gap {} % after {}, not proven to be the best</source>
        <translation>差距 {} %（{} 后），未证明最优</translation>
    </message>
    <message>
        <source>Proven to be the best after {}</source>
        <translation>{} 后证明为最优</translation>
    </message>
    <message>
        <source>Best found after {} with a gap of {} %, proven after {}</source>
        <translation>{} 后找到最优（差距 {} %），{} 后证明</translation>
    </message>
    <message>
        <source>seed {}</source>
        <translation>种子 {}</translation>
    </message>
    <message>
        <source>seed {}; found by {}; a gap is what lies between the best and the bound, of the best</source>
        <translation>种子 {}；由 {} 找到；差距是最优值与界之差占最优值的比例</translation>
    </message>
    <message>
        <source>best so far, {}</source>
        <translation>目前最优，{}</translation>
    </message>
    <message>
        <source>bound: none is better</source>
        <translation>界：没有更好的</translation>
    </message>
    <message>
        <source>Since the search began</source>
        <translation>自搜索开始</translation>
    </message>
    <message>
        <source>Placement: gap over time</source>
        <translation>部署方案：差距随时间</translation>
    </message>
    <message>
        <source>Since the search began, s</source>
        <translation>自搜索开始，s</translation>
    </message>
    <message>
        <source>Best: {}, {}</source>
        <translation>最优：{}，{}</translation>
    </message>
    <message>
        <source>Bound, {}</source>
        <translation>界，{}</translation>
    </message>
    <message>
        <source>Gap, %</source>
        <translation>差距，%</translation>
    </message>
    <message>
        <source>No search yet: “Run placement” draws here how close it comes, and when.</source>
        <translation>尚无搜索：“计算部署方案”在此画出何时接近到何种程度。</translation>
    </message>
    <message>
        <source>{} points so far, still searching; seed {}; a click shows one</source>
        <translation>目前 {} 个点，仍在搜索；种子 {}；单击可显示其中一个</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>name a project file, or ask for the eviction policies with --list</source>
        <translation>指定项目文件，或用 --list 列出淘汰策略</translation>
    </message>
    <message>
        <source>there is no provider “{}”</source>
        <translation>没有提供商“{}”</translation>
    </message>
    <message>
        <source>choose one of: {}</source>
        <translation>可选值：{}</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>提供商</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家/地区</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>可信度</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>exported</source>
        <translation>已导出</translation>
    </message>
    <message>
        <source>needs input</source>
        <translation>需要输入</translation>
    </message>
    <message>
        <source>not expressible</source>
        <translation>无法表达</translation>
    </message>
    <message>
        <source>there is no target “{}”</source>
        <translation>没有目标“{}”</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>What</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>name a project file, or ask for the targets with --list</source>
        <translation>指定项目文件，或用 --list 列出目标</translation>
    </message>
    <message>
        <source>name one or more of: {}</source>
        <translation>指定以下一项或多项：{}</translation>
    </message>
    <message>
        <source>say which folder the manifests go to: -o DIR</source>
        <translation>指定清单的输出文件夹：-o DIR</translation>
    </message>
    <message>
        <source>choose a --format: {}</source>
        <translation>选择 --format：{}</translation>
    </message>
    <message>
        <source>the format is not known</source>
        <translation>未知的格式</translation>
    </message>
    <message>
        <source>there is no format “{}”</source>
        <translation>没有格式“{}”</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>What was odd</source>
        <translation>异常之处</translation>
    </message>
    <message>
        <source>name the file to import, or ask for the formats with --list</source>
        <translation>指定要导入的文件，或用 --list 列出格式</translation>
    </message>
    <message>
        <source>say where to write the project: -o FILE</source>
        <translation>指定项目的写入位置：-o FILE</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Unconnected parts of the network</source>
        <translation>网络中互不相连的部分</translation>
    </message>
    <message>
        <source>there is no template “{}”</source>
        <translation>没有模板“{}”</translation>
    </message>
    <message>
        <source>the file is there already</source>
        <translation>文件已存在</translation>
    </message>
    <message>
        <source>choose another name, or replace it with --force</source>
        <translation>另选名称，或用 --force 覆盖</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Round trip, ms</source>
        <translation>往返时延，ms</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>链路</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>途经</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>解决方法</translation>
    </message>
    <message>
        <source>--apply needs a file to write to</source>
        <translation>--apply 需要指定写入的文件</translation>
    </message>
    <message>
        <source>add -o FILE</source>
        <translation>添加 -o FILE</translation>
    </message>
    <message>
        <source>nothing would be written without --apply</source>
        <translation>没有 --apply 就不会写入任何内容</translation>
    </message>
    <message>
        <source>add --apply, or leave -o out</source>
        <translation>添加 --apply，或去掉 -o</translation>
    </message>
    <message>
        <source>there is no command “{}”</source>
        <translation>没有命令“{}”</translation>
    </message>
    <message>
        <source>no command is given</source>
        <translation>未指定命令</translation>
    </message>
    <message>
        <source>{}</source>
        <translation>{}</translation>
    </message>
    <message>
        <source>can&apos;t write to standard output</source>
        <translation>无法写入标准输出</translation>
    </message>
    <message>
        <source>check the disk and what reads the output</source>
        <translation>检查磁盘以及读取输出的程序</translation>
    </message>
    <message>
        <source>there is not enough memory for this</source>
        <translation>内存不足</translation>
    </message>
    <message>
        <source>try a smaller input, or fewer requests</source>
        <translation>尝试较小的输入或较少的请求</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>is required</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>展示内容</translation>
    </message>
    <message>
        <source>see `edgewright-cli {} --help`</source>
        <translation>参见 `edgewright-cli {} --help`</translation>
    </message>
    <message>
        <source>not concerned</source>
        <translation>不涉及</translation>
    </message>
    <message>
        <source>Nothing was written for {}: {}; {}.</source>
        <translation>未为 {} 写入任何内容：{}；{}。</translation>
    </message>
    <message>
        <source>the contents of a drawing have sizes, so “{}” is no capacity</source>
        <translation>绘图中的内容有大小之分，因此“{}”不是容量</translation>
    </message>
    <message>
        <source>write a whole number above 0 and a unit, for example 512MiB</source>
        <translation>请输入大于 0 的整数和单位，例如 512MiB</translation>
    </message>
    <message>
        <source>there is no strategy “{}”</source>
        <translation>没有策略“{}”</translation>
    </message>
    <message>
        <source>name a trace, or ask for the eviction policies with --list</source>
        <translation>请指定一个访问记录文件，或用 --list 列出淘汰策略</translation>
    </message>
    <message>
        <source>say how much the cache holds, for example 1GiB</source>
        <translation>请说明缓存的容量，例如 1GiB</translation>
    </message>
    <message>
        <source>“{}” is no capacity</source>
        <translation>“{}”不是容量</translation>
    </message>
    <message>
        <source>write a whole number above 0 and a unit, for example 512MiB, 1GiB or 5000objects</source>
        <translation>请写大于 0 的整数和单位，例如 512MiB、1GiB 或 5000objects</translation>
    </message>
    <message>
        <source>where sizes are ignored, “{}” is no capacity</source>
        <translation>忽略大小时，“{}”不是容量</translation>
    </message>
    <message>
        <source>say how many objects the cache holds, for example 5000objects</source>
        <translation>请说明缓存能容纳多少个对象，例如 5000objects</translation>
    </message>
    <message>
        <source>there is no dialect “{}”</source>
        <translation>没有名为“{}”的方言</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求数</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>Agreement by kind</source>
        <translation>按类别的一致情况</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Agreement by case</source>
        <translation>按用例的一致情况</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>用例</translation>
    </message>
    <message>
        <source>Disagreements</source>
        <translation>不一致之处</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>预期</translation>
    </message>
    <message>
        <source>Got</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>name a file of cases, or ask for the dialects with --list</source>
        <translation>请指定用例文件，或用 --list 列出方言</translation>
    </message>
    <message>
        <source>Miss ratio over capacity</source>
        <translation>未命中率随容量的变化</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>容量</translation>
    </message>
    <message>
        <source>Miss ratio</source>
        <translation>未命中率</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>误差</translation>
    </message>
    <message>
        <source>Knee</source>
        <translation>拐点</translation>
    </message>
    <message>
        <source>“{}” names no column</source>
        <translation>“{}”没有指定列</translation>
    </message>
    <message>
        <source>write ROLE=NAME; the roles are time, object, size and next</source>
        <translation>请写成 角色=列名；角色有 time、object、size 和 next</translation>
    </message>
    <message>
        <source>“{}” can&apos;t be compared</source>
        <translation>无法比较“{}”</translation>
    </message>
    <message>
        <source>choose one of: strategies, policies</source>
        <translation>可选值：strategies、policies</translation>
    </message>
    <message>
        <source>“{}” is no outage</source>
        <translation>“{}”不是故障时段</translation>
    </message>
    <message>
        <source>write when it begins after the warm-up and how long it lasts, in seconds: 600:300</source>
        <translation>请写明预热后何时开始以及持续多久，单位为秒：600:300</translation>
    </message>
    <message>
        <source>a comparison has no curves</source>
        <translation>比较没有曲线</translation>
    </message>
    <message>
        <source>ask for them without --compare</source>
        <translation>请在不带 --compare 时使用</translation>
    </message>
    <message>
        <source>one request is followed in one run, as drawn</source>
        <translation>单个请求只在一次运行中跟踪</translation>
    </message>
    <message>
        <source>leave out --compare, --curves and --replications</source>
        <translation>请去掉 --compare、--curves 和 --replications</translation>
    </message>
    <message>
        <source>{} is about a request that is followed</source>
        <translation>{} 针对被跟踪的请求</translation>
    </message>
    <message>
        <source>name the population whose request it is: --follow NAME</source>
        <translation>请指明发出请求的用户群：--follow NAME</translation>
    </message>
    <message>
        <source>{} fetch no contents</source>
        <translation>{} 不获取任何内容</translation>
    </message>
    <message>
        <source>choose another population, or give this one a content set</source>
        <translation>请选择其他用户群，或为其指定内容集</translation>
    </message>
    <message>
        <source>{} fetch {} content sets</source>
        <translation>{} 获取 {} 个内容集</translation>
    </message>
    <message>
        <source>name the one whose request is followed: --content NAME</source>
        <translation>请指明要跟踪哪一个：--content NAME</translation>
    </message>
    <message>
        <source>the rank of an object is a whole number</source>
        <translation>对象的排名是整数</translation>
    </message>
    <message>
        <source>write 1 for the object that is asked for most</source>
        <translation>被请求最多的对象写 1</translation>
    </message>
    <message>
        <source>the drawing has {} content sets</source>
        <translation>图中有 {} 个内容集</translation>
    </message>
    <message>
        <source>name the one that the trace asks for: --trace-content NAME</source>
        <translation>请指定跟踪所请求的内容集：--trace-content 名称</translation>
    </message>
    <message>
        <source>{} is about a trace that is replayed</source>
        <translation>{} 用于要重放的跟踪</translation>
    </message>
    <message>
        <source>name the trace: --trace FILE</source>
        <translation>请指定跟踪：--trace 文件</translation>
    </message>
    <message>
        <source>Facility location of the OR-Library, without or with capacities</source>
        <translation>OR-Library 设施选址问题（不含或含容量限制）</translation>
    </message>
    <message>
        <source>p-median of the OR-Library</source>
        <translation>OR-Library p-中位问题</translation>
    </message>
    <message>
        <source>there is no format “{}” of placement problems</source>
        <translation>没有名为“{}”的放置问题格式</translation>
    </message>
    <message>
        <source>name a file, or ask for the formats with --list</source>
        <translation>请指定文件，或用 --list 查看格式</translation>
    </message>
    <message>
        <source>no choice of agents holds all jobs</source>
        <translation>没有任何代理选择能承担所有作业</translation>
    </message>
    <message>
        <source>raise the capacities</source>
        <translation>请提高容量</translation>
    </message>
    <message>
        <source>Generalised assignment of the OR-Library, one problem a file</source>
        <translation>OR-Library 广义指派问题，每个文件一个问题</translation>
    </message>
    <message>
        <source>{} is for the format {}</source>
        <translation>{} 用于格式 {}</translation>
    </message>
    <message>
        <source>leave it out, or choose that format</source>
        <translation>请省略它，或选择该格式</translation>
    </message>
    <message>
        <source>Service chains with latency budgets, as JSON</source>
        <translation>带时延预算的服务链（JSON）</translation>
    </message>
    <message>
        <source>Edge user allocation: most users, then fewest stations</source>
        <translation>边缘用户分配：先用户最多，再基站最少</translation>
    </message>
    <message>
        <source>Sites on a network with limited links</source>
        <translation>链路容量受限网络上的站点</translation>
    </message>
    <message>
        <source>a demand can&apos;t reach the nodes that serve it</source>
        <translation>某个需求无法到达为其服务的节点</translation>
    </message>
    <message>
        <source>{} constraints can&apos;t hold together</source>
        <translation>{} 个约束无法同时成立</translation>
    </message>
    <message>
        <source>lift one of them</source>
        <translation>请取消其中一个</translation>
    </message>
    <message>
        <source>two scenarios are compared, not {}</source>
        <translation>比较的是两个场景，而不是 {} 个</translation>
    </message>
    <message>
        <source>name two: --scenario A --scenario B, where “base” is the drawing as it is</source>
        <translation>请指定两个：--scenario A --scenario B，其中“base”是当前拓扑图</translation>
    </message>
    <message>
        <source>What would do, the least change first</source>
        <translation>可行的放宽，变化最小者在前</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>By, %</source>
        <translation>幅度，%</translation>
    </message>
    <message>
        <source>Then, USD/h</source>
        <translation>之后，USD/h</translation>
    </message>
    <message>
        <source>a front is between two goals</source>
        <translation>前沿需要两个目标</translation>
    </message>
    <message>
        <source>write it as in cost,latency</source>
        <translation>写法如 cost,latency</translation>
    </message>
    <message>
        <source>“{}” is no goal with a number of 0 or more</source>
        <translation>“{}”不是目标加不小于 0 的数</translation>
    </message>
    <message>
        <source>write it as in latency=0.5</source>
        <translation>写法如 latency=0.5</translation>
    </message>
    <message>
        <source>there is no goal “{}”</source>
        <translation>没有目标“{}”</translation>
    </message>
    <message>
        <source>use one of: {}</source>
        <translation>请用其中之一：{}</translation>
    </message>
    <message>
        <source>an objective and weights contradict one another</source>
        <translation>目标与权重相互矛盾</translation>
    </message>
    <message>
        <source>leave one of them out</source>
        <translation>请去掉其中之一</translation>
    </message>
    <message>
        <source>added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>changed by hand after the last export</source>
        <translation>上次导出后被手动修改</translation>
    </message>
    <message>
        <source>written by no export</source>
        <translation>并非由导出写入</translation>
    </message>
    <message>
        <source>no file that could be replaced</source>
        <translation>不是可替换的文件</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>未检查</translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation>{}：{}</translation>
    </message>
    <message>
        <source>Nothing would change in {}.</source>
        <translation>{} 中不会有任何更改。</translation>
    </message>
    <message>
        <source>An export would refuse to write over {}; --force replaces files.</source>
        <translation>导出会拒绝覆盖 {}；--force 会替换文件。</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>{} on {}:</source>
        <translation>{} 对 {} 的输出：</translation>
    </message>
    <message>
        <source>Rows that do not concern the target</source>
        <translation>与目标无关的条目</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>{}; --force replaces such files</source>
        <translation>{}；--force 会替换此类文件</translation>
    </message>
</context>
<context>
    <name>command</name>
    <message>
        <source>&amp;Group</source>
        <translation>组合(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Ungroup</source>
        <translation>取消组合(&amp;U)</translation>
    </message>
    <message>
        <source>Align &amp;left</source>
        <translation>左对齐(&amp;L)</translation>
    </message>
    <message>
        <source>Align &amp;centres</source>
        <translation>水平居中对齐(&amp;C)</translation>
    </message>
    <message>
        <source>Align &amp;right</source>
        <translation>右对齐(&amp;R)</translation>
    </message>
    <message>
        <source>Align &amp;top</source>
        <translation>顶端对齐(&amp;T)</translation>
    </message>
    <message>
        <source>Align &amp;middles</source>
        <translation>垂直居中对齐(&amp;M)</translation>
    </message>
    <message>
        <source>Align &amp;bottom</source>
        <translation>底端对齐(&amp;B)</translation>
    </message>
    <message>
        <source>Distribute &amp;horizontally</source>
        <translation>水平均匀分布(&amp;H)</translation>
    </message>
    <message>
        <source>Distribute &amp;vertically</source>
        <translation>垂直均匀分布(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>创建副本(&amp;D)</translation>
    </message>
    <message>
        <source>D&amp;elete</source>
        <translation>删除(&amp;E)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>重命名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>查找(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;New drawing</source>
        <translation>新建拓扑图(&amp;N)</translation>
    </message>
    <message>
        <source>New from &amp;template…</source>
        <translation>从模板新建(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>Save drawing as &amp;picture…</source>
        <translation>将拓扑图保存为图片(&amp;P)…</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>设置(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>命令面板(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Edgewright</source>
        <translation>关于 Edgewright(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Run all</source>
        <translation>全部运行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Placement</source>
        <translation>部署方案(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;CDN caches</source>
        <translation>CDN 缓存(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Paint results over the drawing</source>
        <translation>在拓扑图上叠加结果(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Accept placement</source>
        <translation>采纳部署方案(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Check the drawing</source>
        <translation>检查拓扑图(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Latency charts</source>
        <translation>时延图表(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Manifests…</source>
        <translation>清单(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Select</source>
        <translation>选择(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>链路(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Pan</source>
        <translation>平移(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Users</source>
        <translation>用户(&amp;U)</translation>
    </message>
    <message>
        <source>Find a kind or a site…</source>
        <translation>查找类型或站点…</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>适合窗口(&amp;F)</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>&amp;Snap to grid</source>
        <translation>对齐网格(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>演示(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation>深色主题(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Reset panels</source>
        <translation>重置面板(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Report with all charts…</source>
        <translation>报告及全部图表(&amp;R)…</translation>
    </message>
    <message>
        <source>C&amp;ompare scenarios</source>
        <translation>比较场景(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Failures</source>
        <translation>故障(&amp;F)</translation>
    </message>
    <message>
        <source>Pareto fron&amp;t</source>
        <translation>帕累托前沿(&amp;T)</translation>
    </message>
    <message>
        <source>R&amp;ules of thumb</source>
        <translation>经验规则(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Back to the answer of the search</source>
        <translation>返回搜索的答案(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Why does this service run here?</source>
        <translation>此服务为何在此运行？(&amp;W)</translation>
    </message>
    <message>
        <source>Why &amp;not on this node?</source>
        <translation>为何不在此节点？(&amp;N)</translation>
    </message>
</context>
<context>
    <name>comparison</name>
    <message>
        <source>Placement</source>
        <translation>部署方案</translation>
    </message>
    <message>
        <source>Latencies</source>
        <translation>时延</translation>
    </message>
    <message>
        <source>Caches</source>
        <translation>缓存</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Cost of nodes</source>
        <translation>节点成本</translation>
    </message>
    <message>
        <source>Cost of traffic</source>
        <translation>流量成本</translation>
    </message>
    <message>
        <source>Uplink traffic</source>
        <translation>上行流量</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>功率</translation>
    </message>
    <message>
        <source>Mean round trip</source>
        <translation>平均往返</translation>
    </message>
    <message>
        <source>Highest 95th percentile</source>
        <translation>最高 95 百分位</translation>
    </message>
    <message>
        <source>Budgets missed</source>
        <translation>未达预算</translation>
    </message>
    <message>
        <source>Overloaded replicas</source>
        <translation>过载副本</translation>
    </message>
    <message>
        <source>Lowest availability</source>
        <translation>最低可用性</translation>
    </message>
    <message>
        <source>Hit ratio</source>
        <translation>命中率</translation>
    </message>
    <message>
        <source>Byte hit ratio</source>
        <translation>字节命中率</translation>
    </message>
    <message>
        <source>Origin offload</source>
        <translation>源站卸载</translation>
    </message>
    <message>
        <source>Peak at the origins</source>
        <translation>源站峰值</translation>
    </message>
    <message>
        <source>Cost of egress</source>
        <translation>出口成本</translation>
    </message>
    <message>
        <source>Outdated answers</source>
        <translation>过时响应</translation>
    </message>
    <message>
        <source>95th percentile of contents</source>
        <translation>内容的 95 百分位</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>往返</translation>
    </message>
    <message>
        <source>95th percentile</source>
        <translation>95 百分位</translation>
    </message>
    <message>
        <source>Within budget</source>
        <translation>预算内</translation>
    </message>
    <message>
        <source>Budget met</source>
        <translation>满足预算</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>可用性</translation>
    </message>
</context>
<context>
    <name>content</name>
    <message>
        <source>Objects</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Caching</source>
        <translation>缓存</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>源站</translation>
    </message>
    <message>
        <source>Mean size</source>
        <translation>平均大小</translation>
    </message>
    <message>
        <source>Spread of sizes</source>
        <translation>大小离散度</translation>
    </message>
    <message>
        <source>Standard deviation of the logarithm of the size; 0: all alike</source>
        <translation>大小对数的标准差；0：大小全部相同</translation>
    </message>
    <message>
        <source>Zipf exponent</source>
        <translation>Zipf 指数</translation>
    </message>
    <message>
        <source>The object of rank r is asked for in proportion to r to the minus this</source>
        <translation>排名为 r 的对象，其请求频率与 r 的负指数次幂成正比</translation>
    </message>
    <message>
        <source>Share weight</source>
        <translation>占比权重</translation>
    </message>
    <message>
        <source>Share in the requests of a population that fetches several sets</source>
        <translation>用户群获取多个内容集时，本内容集在其请求中所占的权重</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>Time to live</source>
        <translation>生存时间（TTL）</translation>
    </message>
    <message>
        <source>Stale while revalidate</source>
        <translation>后台刷新时限（SWR）</translation>
    </message>
    <message>
        <source>How long after its end of life an object may be served while it is fetched anew</source>
        <translation>对象过期后，在重新获取期间仍可继续提供的时长</translation>
    </message>
    <message>
        <source>Published every</source>
        <translation>发布间隔</translation>
    </message>
    <message>
        <source>Mean time between two updates of one object</source>
        <translation>同一对象两次更新之间的平均时间</translation>
    </message>
    <message>
        <source>How long an object is fresh; purge on publish ends it earlier, and never by age</source>
        <translation>对象保持新鲜的时长；发布时清除会使其提前失效，且不按时长失效</translation>
    </message>
    <message>
        <source>With one object there is no popularity to spread</source>
        <translation>只有一个对象时，不存在热度分布</translation>
    </message>
    <message>
        <source>Purge on publish keeps an object until it is published anew, whatever its age</source>
        <translation>“发布时清除”会保留对象直到重新发布，与其存在时间无关</translation>
    </message>
    <message>
        <source>The table of sizes stands for mean and spread</source>
        <translation>大小表代替均值和离散度</translation>
    </message>
    <message>
        <source>Table of sizes</source>
        <translation>大小表</translation>
    </message>
    <message>
        <source>Pairs of a size in kB and its weight: an object is of one of these sizes, in proportion to the weights</source>
        <translation>大小（kB）与权重成对：对象按权重比例取其中一个大小</translation>
    </message>
    <message>
        <source>Popularity</source>
        <translation>流行度</translation>
    </message>
    <message>
        <source>Counts for the popularity “Zipf” and several objects alone</source>
        <translation>仅在流行度为“齐夫分布”且有多个对象时有效</translation>
    </message>
    <message>
        <source>Weibull shape</source>
        <translation>韦布尔形状参数</translation>
    </message>
    <message>
        <source>Below 1: few popular objects and a long tail; above 1: popular objects are many and alike</source>
        <translation>小于 1：少数热门对象和长尾；大于 1：热门对象多且彼此相近</translation>
    </message>
    <message>
        <source>Counts for the popularity “Weibull” and several objects alone</source>
        <translation>仅在流行度为“韦布尔分布”且有多个对象时有效</translation>
    </message>
    <message>
        <source>Weibull scale</source>
        <translation>韦布尔尺度参数</translation>
    </message>
    <message>
        <source>The rank up to which 63 % of the requests go</source>
        <translation>63 % 的请求落在此名次以内</translation>
    </message>
    <message>
        <source>Personalised</source>
        <translation>个性化</translation>
    </message>
    <message>
        <source>Share of the requests whose answer is for one user alone: no cache may keep it</source>
        <translation>其响应只供单个用户的请求比例：任何缓存都不得保留</translation>
    </message>
    <message>
        <source>Stale if error</source>
        <translation>出错时可用陈旧内容</translation>
    </message>
    <message>
        <source>How long after its end of life an object may be served where the origin fails</source>
        <translation>对象过期后，在源站出错时仍可继续提供的时长</translation>
    </message>
    <message>
        <source>Fragments</source>
        <translation>片段数</translation>
    </message>
    <message>
        <source>How many fragments a page includes; all pages of the set share them</source>
        <translation>每个页面包含的片段数；内容集的所有页面共用这些片段</translation>
    </message>
    <message>
        <source>Counts under the strategy “Edge-Side Includes” alone</source>
        <translation>仅在“边缘包含（ESI）”策略下有效</translation>
    </message>
    <message>
        <source>Time to live of a fragment</source>
        <translation>片段的生存时间</translation>
    </message>
    <message>
        <source>The page around the fragments has the time to live of the set</source>
        <translation>片段之外的页面采用内容集的生存时间</translation>
    </message>
    <message>
        <source>Size of a fragment</source>
        <translation>片段大小</translation>
    </message>
    <message>
        <source>Part of the page&apos;s size</source>
        <translation>计入页面大小</translation>
    </message>
    <message>
        <source>Counts under the strategy “Stale while revalidate” and after soft purges alone</source>
        <translation>仅在策略“后台刷新（SWR）”下或软清除之后有效</translation>
    </message>
    <message>
        <source>A hard purge leaves nothing that could be served</source>
        <translation>硬清除后没有可提供的副本</translation>
    </message>
    <message>
        <source>Purge</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Hard: the next request fetches the whole object. Soft: it may be served while it is validated</source>
        <translation>硬清除：下一个请求重新获取整个对象。软清除：验证期间仍可提供旧副本</translation>
    </message>
    <message>
        <source>Counts under the strategy “Purge on publish” alone</source>
        <translation>仅在策略“发布时清除”下有效</translation>
    </message>
    <message>
        <source>Objects per surrogate key</source>
        <translation>每个代理键的对象数</translation>
    </message>
    <message>
        <source>Neighbours in popularity that a publication of any of them purges together; 1: each alone</source>
        <translation>热度相邻的若干对象，其中任一发布即一同清除；1：各自清除</translation>
    </message>
    <message>
        <source>Counts under the strategy “Purge on publish” for what is published from time to time</source>
        <translation>仅在策略“发布时清除”且内容会不时发布时有效</translation>
    </message>
    <message>
        <source>Backup origin</source>
        <translation>备用源站</translation>
    </message>
    <message>
        <source>Asked by the caches where the origin fails</source>
        <translation>源站故障时缓存改向它请求</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>主机名</translation>
    </message>
    <message>
        <source>That users ask for this content: news.example.com</source>
        <translation>用户请求此内容所用的主机名：news.example.com</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Which URLs of the host are of this set, * for any characters: /articles/*; empty: all others</source>
        <translation>该主机的哪些 URL 属于此集合，* 表示任意字符：/articles/*；留空：其余全部</translation>
    </message>
</context>
<context>
    <name>coverage</name>
    <message>
        <source>a station stands here twice</source>
        <translation>此处某个基站出现了两次</translation>
    </message>
    <message>
        <source>name each station once</source>
        <translation>每个基站只写一次</translation>
    </message>
    <message>
        <source>station {} has a capacity of {}</source>
        <translation>基站 {} 的容量为 {}</translation>
    </message>
    <message>
        <source>state how many users it serves</source>
        <translation>请说明它可服务多少用户</translation>
    </message>
    <message>
        <source>station {} reaches user {} twice</source>
        <translation>基站 {} 两次覆盖用户 {}</translation>
    </message>
    <message>
        <source>there is no station {} to reach user {}</source>
        <translation>没有基站 {} 可覆盖用户 {}</translation>
    </message>
    <message>
        <source>name each station that reaches the user once</source>
        <translation>覆盖该用户的每个基站只写一次</translation>
    </message>
    <message>
        <source>the answer is for {} users, the problem has {}</source>
        <translation>答案针对 {} 个用户，而问题有 {} 个</translation>
    </message>
    <message>
        <source>station {} does not reach user {}</source>
        <translation>基站 {} 覆盖不到用户 {}</translation>
    </message>
    <message>
        <source>station {} serves {} users, its capacity is {}</source>
        <translation>基站 {} 服务 {} 个用户，容量为 {}</translation>
    </message>
    <message>
        <source>no linear program may be solved</source>
        <translation>不允许求解任何线性规划</translation>
    </message>
    <message>
        <source>allow at least one iteration</source>
        <translation>请至少允许一次迭代</translation>
    </message>
    <message>
        <source>closing stations</source>
        <translation>正在关闭基站</translation>
    </message>
</context>
<context>
    <name>edgewright::BaselinesView</name>
    <message>
        <source>Try rules of thumb</source>
        <translation>试用经验规则</translation>
    </message>
    <message>
        <source>The placement and rules of thumb beside it</source>
        <translation>部署方案与其旁的经验规则</translation>
    </message>
    <message>
        <source>Nothing to compare yet: “Try rules of thumb” places by cloud only, edge-ward, nearest, first fit and greedy, and says what each of them breaks</source>
        <translation>尚无可比：“试用经验规则”按仅云、由边缘向上、最近、首次适应和贪心部署，并说明各自违反了什么</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>edgewright::CacheChoices</name>
    <message>
        <source>Policy</source>
        <translation>淘汰策略</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>Cache, GiB</source>
        <translation>缓存，GiB</translation>
    </message>
    <message>
        <source>TTL, s</source>
        <translation>TTL，s</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>As drawn</source>
        <translation>按图</translation>
    </message>
    <message>
        <source>Which object leaves a full cache</source>
        <translation>缓存已满时淘汰哪个对象</translation>
    </message>
    <message>
        <source>Strategy of every content set</source>
        <translation>所有内容集的策略</translation>
    </message>
    <message>
        <source>Cache of every point of presence, GiB; empty: as drawn</source>
        <translation>所有接入点的缓存，GiB；留空：按图</translation>
    </message>
    <message>
        <source>Time to live of every content set, s; empty: as drawn</source>
        <translation>所有内容集的生存时间，s；留空：按图</translation>
    </message>
    <message>
        <source>Requests, warm-up included</source>
        <translation>请求数（含预热）</translation>
    </message>
    <message>
        <source>The same seed gives the same result</source>
        <translation>相同的种子得到相同的结果</translation>
    </message>
    <message>
        <source>caches of %1</source>
        <translation>缓存 %1</translation>
    </message>
    <message>
        <source>TTL %1</source>
        <translation>TTL %1</translation>
    </message>
    <message>
        <source>what if: %1</source>
        <translation>假设：%1</translation>
    </message>
    <message>
        <source>Cache of every point of presence: while it moves, the curves of the last run tell the hit ratios; let go, it runs. At the left end: as drawn</source>
        <translation>每个接入点的缓存：移动时由上次运行的曲线给出命中率；松开即运行。最左端：按图</translation>
    </message>
    <message>
        <source>Requests in all, of a trace at most; the first quarter fills the caches and is not counted</source>
        <translation>请求总数（重放跟踪时为上限）；前四分之一用于填充缓存，不计入结果</translation>
    </message>
    <message>
        <source>requests of %1</source>
        <translation>请求来自 %1</translation>
    </message>
    <message>
        <source>Time to live of every content set: while it moves, the curves of the last run tell the hit ratios; let go, it runs. At the left end: as drawn</source>
        <translation>所有内容集的存活时间：拖动时由上次运行的曲线给出命中率；松开后运行仿真。最左端：按图</translation>
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
        <translation>1 ms 以下</translation>
    </message>
    <message>
        <source>Nothing is drawn yet</source>
        <translation>尚未绘制任何内容</translation>
    </message>
    <message>
        <source>Drag a kind from the palette, or press Ctrl+K and say what you need.</source>
        <translation>从元件库拖入一个类型，或按 Ctrl+K 并输入所需内容。</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>拓扑图</translation>
    </message>
    <message>
        <source>The topology. Tab walks over its nodes, arrows move what is selected, L starts a link, F2 renames.</source>
        <translation>拓扑结构。按 Tab 遍历节点，方向键移动所选对象，L 开始绘制链路，F2 重命名。</translation>
    </message>
    <message>
        <source>Select a node or a group first, then rename it</source>
        <translation>请先选择节点或分组，再重命名</translation>
    </message>
    <message>
        <source>Select one node or group alone to rename it</source>
        <translation>请只选择一个节点或分组，再重命名</translation>
    </message>
    <message>
        <source>1 user</source>
        <translation>1 个用户</translation>
    </message>
    <message>
        <source>%1 users</source>
        <translation>%1 个用户</translation>
    </message>
    <message>
        <source>m</source>
        <comment>measured</comment>
        <translation>测</translation>
    </message>
    <message>
        <source>a</source>
        <comment>agreed</comment>
        <translation>约</translation>
    </message>
    <message>
        <source>e</source>
        <comment>estimated</comment>
        <translation>估</translation>
    </message>
    <message>
        <source>Linked %1 and %2; its latency is an estimate until you say better</source>
        <translation>已连接 %1 与 %2；在您填写更准确的值之前，其时延为估计值</translation>
    </message>
    <message>
        <source>Click the node where the link ends, or choose it with the arrows and press Enter; Esc cancels</source>
        <translation>单击链路终点的节点，或用方向键选择后按 Enter；按 Esc 取消</translation>
    </message>
    <message>
        <source>Click the node where the link begins</source>
        <translation>单击链路起点的节点</translation>
    </message>
    <message>
        <source>Enter links to %1</source>
        <translation>按 Enter 连接到 %1</translation>
    </message>
    <message>
        <source>Drag to move about the drawing</source>
        <translation>拖动以平移拓扑图</translation>
    </message>
    <message>
        <source>no budget set</source>
        <translation>未设置预算</translation>
    </message>
    <message>
        <source>budget met</source>
        <translation>满足预算</translation>
    </message>
    <message>
        <source>%1 over its budget</source>
        <translation>超出预算 %1</translation>
    </message>
    <message>
        <source>a service that they need can&apos;t be reached</source>
        <translation>无法到达其所需的服务</translation>
    </message>
    <message>
        <source>%1 round trip, %2</source>
        <translation>往返时延 %1，%2</translation>
    </message>
    <message>
        <source>%1 round trip from %2, %3</source>
        <translation>往返时延 %1（自 %2），%3</translation>
    </message>
    <message>
        <source>%1 one way (%2), %3, %4</source>
        <translation>单向 %1（%2），%3，%4</translation>
    </message>
    <message>
        <source>accelerator</source>
        <translation>加速器</translation>
    </message>
    <message>
        <source>jitter %1, loss %2</source>
        <translation>抖动 %1，丢包率 %2</translation>
    </message>
    <message>
        <source>known since %1</source>
        <translation>数据日期 %1</translation>
    </message>
    <message>
        <source>Drag to another node to link it, or to a free place to put one there</source>
        <translation>拖到另一节点以建立链路，或拖到空白处以新建节点</translation>
    </message>
    <message>
        <source>%1 splits the link now; the latencies of its halves are estimates</source>
        <translation>%1 已拆分该链路；两段的时延均为估计值</translation>
    </message>
    <message>
        <source>Split %1 here</source>
        <translation>在此处拆分 %1</translation>
    </message>
    <message>
        <source>Enter splits %1 at %2; anything else leaves it whole</source>
        <translation>按 Enter 在 %2 处拆分 %1；其他操作则保持不变</translation>
    </message>
    <message>
        <source>Link to a new …</source>
        <translation>链接到新的…</translation>
    </message>
    <message>
        <source>Kind to link to</source>
        <translation>要链接的类型</translation>
    </message>
    <message>
        <source>No kind is called so</source>
        <translation>没有此名称的类型</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Linked with %1</source>
        <translation>已链接到 %1</translation>
    </message>
    <message>
        <source>Egress over links</source>
        <translation>各链路的流量</translation>
    </message>
    <message>
        <source>%1 egress in the run of the caches</source>
        <translation>缓存仿真中的流量 %1</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>accelerators</source>
        <translation>加速器</translation>
    </message>
    <message>
        <source>In use on nodes, in this order</source>
        <translation>节点占用，按此顺序</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1, %2 over</source>
        <comment>what is used of a limit</comment>
        <translation>%1，超出 %2</translation>
    </message>
    <message>
        <source>cores %1</source>
        <translation>核 %1</translation>
    </message>
    <message>
        <source>memory, GiB %1</source>
        <translation>内存，GiB %1</translation>
    </message>
    <message>
        <source>accelerators %1</source>
        <translation>加速器 %1</translation>
    </message>
    <message>
        <source>In use: %1</source>
        <translation>占用：%1</translation>
    </message>
</context>
<context>
    <name>edgewright::CdnPanel</name>
    <message>
        <source>Run caches</source>
        <translation>运行缓存仿真</translation>
    </message>
    <message>
        <source>No point of presence was asked</source>
        <translation>没有接入点收到请求</translation>
    </message>
    <message>
        <source>No result yet: “Run caches” plays requests against the points of presence</source>
        <translation>尚无结果：点击“运行缓存仿真”，向各接入点模拟发送请求</translation>
    </message>
    <message>
        <source>point of presence</source>
        <translation>接入点</translation>
    </message>
    <message>
        <source>hit ratio</source>
        <translation>命中率</translation>
    </message>
    <message>
        <source>byte hit ratio</source>
        <translation>字节命中率</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>请求数</translation>
    </message>
    <message>
        <source>evictions</source>
        <translation>淘汰数</translation>
    </message>
    <message>
        <source>objects held</source>
        <translation>缓存对象数</translation>
    </message>
    <message>
        <source>population</source>
        <translation>用户群</translation>
    </message>
    <message>
        <source>asks at</source>
        <translation>请求的接入点</translation>
    </message>
    <message>
        <source>median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>95th percentile</source>
        <translation>第 95 百分位</translation>
    </message>
    <message>
        <source>within budget</source>
        <translation>预算内占比</translation>
    </message>
    <message>
        <source>Hit ratio %1</source>
        <translation>命中率 %1</translation>
    </message>
    <message>
        <source>byte hit ratio %1</source>
        <translation>字节命中率 %1</translation>
    </message>
    <message>
        <source>median %1, 95th percentile %2, 99th %3</source>
        <translation>中位数 %1，第 95 百分位 %2，第 99 百分位 %3</translation>
    </message>
    <message>
        <source>of %1 requests after a warm-up of %2, seed %3</source>
        <translation>共 %1 个请求（不含此前 %2 个预热请求），种子 %3</translation>
    </message>
    <message>
        <source>the drawing has changed since</source>
        <translation>拓扑图此后已更改</translation>
    </message>
    <message>
        <source>no budget</source>
        <translation>无预算</translation>
    </message>
    <message>
        <source>the origin</source>
        <translation>源站</translation>
    </message>
    <message>
        <source>misses</source>
        <translation>未命中</translation>
    </message>
    <message>
        <source>never fetched</source>
        <translation>首次获取</translation>
    </message>
    <message>
        <source>left for others</source>
        <translation>已被淘汰</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>purged</source>
        <translation>已清除</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>不予保留</translation>
    </message>
    <message>
        <source>joined a fetch</source>
        <translation>合并等待</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>应答数</translation>
    </message>
    <message>
        <source>from before it</source>
        <translation>发布前的内容</translation>
    </message>
    <message>
        <source>share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>99 % new after, s</source>
        <translation>99 % 为新内容，s</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>尚未达到</translation>
    </message>
    <message>
        <source>%1 is not possible: %2</source>
        <translation>%1不可行：%2</translation>
    </message>
    <message>
        <source>The same %1 requests under each, after a warm-up of %2, seed %3</source>
        <translation>每种方案处理相同的 %1 个请求（不含此前 %2 个预热请求），种子 %3</translation>
    </message>
    <message>
        <source>✓ marks the best of a line</source>
        <translation>✓ 标出每行的最佳值</translation>
    </message>
    <message>
        <source>nothing left for want of room: smaller caches tell policies apart</source>
        <translation>没有对象因空间不足而被淘汰：更小的缓存才能区分各淘汰策略</translation>
    </message>
    <message>
        <source>99 % new after %1</source>
        <translation>%1 后 99 % 为新内容</translation>
    </message>
    <message>
        <source>less than 99 % new even after %1</source>
        <translation>%1 后仍未达到 99 % 为新内容</translation>
    </message>
    <message>
        <source>%1: %2 of %3 answers after the publication are from before it</source>
        <translation>%1：发布后的 %3 个应答中有 %2 个是发布前的内容</translation>
    </message>
    <message>
        <source>origins serve %1 before, %2 in the busiest second, %3 after it</source>
        <translation>源站此前 %1，最繁忙的一秒 %2（发布后 %3）</translation>
    </message>
    <message>
        <source>Points of presence</source>
        <translation>接入点</translation>
    </message>
    <message>
        <source>Misses</source>
        <translation>未命中</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>Answers of the caches</source>
        <translation>缓存的结果</translation>
    </message>
    <message>
        <source>Compare strategies</source>
        <translation>比较策略</translation>
    </message>
    <message>
        <source>Compare policies</source>
        <translation>比较淘汰策略</translation>
    </message>
    <message>
        <source>Rehearse publication</source>
        <translation>演练发布</translation>
    </message>
    <message>
        <source>soft purge</source>
        <translation>软清除</translation>
    </message>
    <message>
        <source>Content set that is published anew after the warm-up</source>
        <translation>预热后重新发布的内容集</translation>
    </message>
    <message>
        <source>no content</source>
        <translation>无内容</translation>
    </message>
    <message>
        <source>Nobody fetches content: choose contents for a population under “Fetch”</source>
        <translation>没有用户群获取内容：请在用户群的“获取内容”中选择内容</translation>
    </message>
    <message>
        <source>No comparison yet: “Compare strategies” plays the same requests under each of them, “Compare policies” under each eviction policy</source>
        <translation>尚无比较：“比较策略”用相同的请求测试每种策略，“比较淘汰策略”测试每种淘汰策略</translation>
    </message>
    <message>
        <source>No rehearsal yet: “Rehearse publication” publishes a content set anew and counts what is still served from before</source>
        <translation>尚未演练：“演练发布”会重新发布一个内容集，并统计仍提供的发布前内容</translation>
    </message>
    <message>
        <source>Purges leave copies that the origin may confirm: where nothing changed, no body comes</source>
        <translation>清除后保留副本，由源站确认：未变更时不再传输内容</translation>
    </message>
    <message>
        <source>No curve: the last run asked nothing here</source>
        <translation>没有曲线：上次运行未向此处请求</translation>
    </message>
    <message>
        <source>Other points of presence ask here for what they miss, which would be something else: only a run tells</source>
        <translation>其他接入点会向此处请求其未命中的内容，而那将有所不同：只有运行才能得知</translation>
    </message>
    <message>
        <source>≈ with %1</source>
        <translation>≈ %1 时</translation>
    </message>
    <message>
        <source>not admitted</source>
        <translation>未准入</translation>
    </message>
    <message>
        <source>One request</source>
        <translation>单个请求</translation>
    </message>
    <message numerus="yes">
        <source>means of %n replications ± half of their 95 % confidence interval, what has none is of the first</source>
        <translation>
            <numerusform>%n 次重复的均值 ± 95% 置信区间的半宽，没有区间的取自第一次</numerusform>
        </translation>
    </message>
    <message>
        <source>origin offload %1</source>
        <translation>源站卸载率 %1</translation>
    </message>
    <message>
        <source>Replications</source>
        <translation>重复次数</translation>
    </message>
    <message>
        <source>Runs with seeds of their own: of two or more, figures are means ± half of their 95 % confidence interval</source>
        <translation>各自使用不同随机种子的运行：两次及以上时，数值为均值 ± 95% 置信区间的半宽</translation>
    </message>
    <message>
        <source>From the curves of the last run, not simulated: of the requests that a cache may answer, under the policy of that run; the lower of what the size alone and the time to live alone allow, answers past that time not counted</source>
        <translation>取自上次运行的曲线，并非仿真：仅计缓存可应答的请求，沿用该次运行的淘汰策略；取仅受容量限制与仅受存活时间限制两者中的较低值，不计过期后的应答</translation>
    </message>
</context>
<context>
    <name>edgewright::ChartPanel</name>
    <message>
        <source>No results yet: Ctrl+R runs placement and caches.</source>
        <translation>尚无结果：按 Ctrl+R 计算部署方案并运行缓存仿真。</translation>
    </message>
    <message>
        <source>The drawing has changed since: run again</source>
        <translation>拓扑图此后已更改：请重新运行</translation>
    </message>
    <message>
        <source>Save this chart (PNG, SVG, PDF, CSV)</source>
        <translation>保存此图表（PNG、SVG、PDF、CSV）</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>保存图表</translation>
    </message>
    <message>
        <source>Charts (*.png *.svg *.pdf *.csv)</source>
        <translation>图表 (*.png *.svg *.pdf *.csv)</translation>
    </message>
    <message>
        <source>The last run has nothing for these charts: latencies need users who call placed services, hit ratios need users who fetch content. Add them, then Ctrl+R.</source>
        <translation>上次运行没有这些图表所需的数据：时延需要调用已放置服务的用户，命中率需要获取内容的用户。请添加后按 Ctrl+R。</translation>
    </message>
    <message>
        <source>The last run has nothing for these charts: latencies need a placement that meets all demands (the Placement panel says what stands against one), hit ratios need users who fetch content.</source>
        <translation>上次运行没有这些图表所需的数据：时延需要满足所有要求的部署方案（“部署方案”面板会说明原因），命中率需要获取内容的用户。</translation>
    </message>
    <message>
        <source>Latencies are sampled for the answer of the search: go back to it to see them.</source>
        <translation>时延是针对搜索的答案抽样的：返回该答案即可查看。</translation>
    </message>
</context>
<context>
    <name>edgewright::CommandPalette</name>
    <message>
        <source>Nothing is called “%1”</source>
        <translation>没有名为“%1”的项</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>您想做什么？</translation>
    </message>
    <message>
        <source>Find by name, site, image, date …</source>
        <translation>按名称、站点、镜像、日期等查找…</translation>
    </message>
</context>
<context>
    <name>edgewright::ComparePanel</name>
    <message>
        <source>First of the two that are compared</source>
        <translation>参与比较的第一个</translation>
    </message>
    <message>
        <source>Second, that is better or worse than the first</source>
        <translation>第二个，优于或劣于第一个</translation>
    </message>
    <message>
        <source>Run comparison</source>
        <translation>运行比较</translation>
    </message>
    <message>
        <source>Places services, draws latencies and plays requests in both, with the same seeds</source>
        <translation>在两者中用相同种子部署服务、抽取时延并回放请求</translation>
    </message>
    <message>
        <source>Keep as scenario</source>
        <translation>存为场景</translation>
    </message>
    <message>
        <source>Sets aside what has been changed since the drawing was opened or saved: it becomes a scenario, and the drawing is as it was before</source>
        <translation>把自打开或保存以来的更改收起来成为一个场景，图恢复到之前的样子</translation>
    </message>
    <message>
        <source>Name of the scenario to keep</source>
        <translation>要保存的场景名称</translation>
    </message>
    <message>
        <source>Figures side by side</source>
        <translation>数值并列</translation>
    </message>
    <message>
        <source>What the drawings differ in</source>
        <translation>两图的差异</translation>
    </message>
    <message>
        <source>Drawing as it is</source>
        <translation>当前拓扑图</translation>
    </message>
    <message>
        <source>No comparison yet: “Run comparison” runs both with the same seeds</source>
        <translation>尚无比较：“运行比较”用相同种子运行两者</translation>
    </message>
    <message>
        <source>No scenario yet: change the drawing, then “Keep as scenario” sets what you changed aside to compare it</source>
        <translation>尚无场景：先更改图，再用“存为场景”把更改收起来以便比较</translation>
    </message>
    <message>
        <source>The two drawings are alike</source>
        <translation>两图相同</translation>
    </message>
    <message>
        <source>the drawing has changed since</source>
        <translation>图此后已更改</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>of</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>差</translation>
    </message>
    <message>
        <source>in per cent</source>
        <translation>百分比</translation>
    </message>
    <message>
        <source>the second is</source>
        <translation>第二个</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Of %1 figures of the whole, %2 are better and %3 worse in %4 than in %5</source>
        <translation>总体 %1 项数值中，%4 有 %2 项优于、%3 项劣于 %5</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>种子 %1</translation>
    </message>
    <message>
        <source>%1 has no answer to “%2”: %3</source>
        <translation>%1 对“%2”没有答案：%3</translation>
    </message>
</context>
<context>
    <name>edgewright::Document</name>
    <message>
        <source>Untitled</source>
        <translation>未命名</translation>
    </message>
</context>
<context>
    <name>edgewright::ExportChecks</name>
    <message>
        <source>accepted</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>未检查</translation>
    </message>
    <message>
        <source>What the real tools say</source>
        <translation>真实工具的结论</translation>
    </message>
    <message>
        <source>tool</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>what</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Check with the real tools</source>
        <translation>用真实工具检查</translation>
    </message>
    <message>
        <source>Tools that are installed here look at a copy; nothing is deployed.</source>
        <translation>由本机已安装的工具检查一份副本；不会部署任何内容。</translation>
    </message>
</context>
<context>
    <name>edgewright::ExportDialog</name>
    <message>
        <source>exported</source>
        <translation>已导出</translation>
    </message>
    <message>
        <source>needs your input</source>
        <translation>需要您输入</translation>
    </message>
    <message>
        <source>not expressible</source>
        <translation>无法表达</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>What became of each row</source>
        <translation>各条目的处理结果</translation>
    </message>
    <message>
        <source>row</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>what</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>not concerned</source>
        <translation>不涉及</translation>
    </message>
    <message>
        <source>%1 exported, %2 need your input, %3 not expressible, %4 not concerned</source>
        <translation>已导出 %1 项，%2 项需要您输入，%3 项无法表达，%4 项不涉及</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>%1 is asked…</source>
        <translation>正在询问 %1…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
</context>
<context>
    <name>edgewright::ExportFolder</name>
    <message>
        <source>Choose folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>写入</translation>
    </message>
    <message>
        <source>Folder to write to</source>
        <translation>输出文件夹</translation>
    </message>
    <message numerus="yes">
        <source>Written to %1, files: %n</source>
        <translation>
            <numerusform>已写入 %1，文件数：%n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace files: %n</source>
        <translation>
            <numerusform>替换文件数：%n</numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Stop, %1 %</source>
        <translation>停止，%1 %</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>edgewright::ExportPreview</name>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>What would change in the folder</source>
        <translation>文件夹中将发生的更改</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy what is shown</source>
        <translation>复制所显示的内容</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>changed by hand</source>
        <translation>手动修改</translation>
    </message>
    <message>
        <source>written by no export</source>
        <translation>并非由导出写入</translation>
    </message>
    <message>
        <source>no file that could be replaced</source>
        <translation>不是可替换的文件</translation>
    </message>
    <message>
        <source>New in the folder.</source>
        <translation>文件夹中的新文件。</translation>
    </message>
    <message>
        <source>As the last export left it; it would change like this.</source>
        <translation>与上次导出时相同；将这样更改。</translation>
    </message>
    <message>
        <source>The last export wrote it; it would go.</source>
        <translation>由上次导出写入；将被移除。</translation>
    </message>
    <message>
        <source>It was changed after the last export: that change would be lost.</source>
        <translation>在上次导出后被修改过：该修改将丢失。</translation>
    </message>
    <message>
        <source>No export wrote what stands there.</source>
        <translation>该位置上的内容并非由导出写入。</translation>
    </message>
    <message>
        <source>Something that is no file stands there.</source>
        <translation>该位置上存在非文件对象。</translation>
    </message>
    <message>
        <source>Choose a folder below to see what would change there.</source>
        <translation>在下方选择文件夹，查看其中将发生的更改。</translation>
    </message>
    <message>
        <source>This file would stay as it is.</source>
        <translation>此文件将保持不变。</translation>
    </message>
    <message>
        <source>The folder is being compared…</source>
        <translation>正在比较文件夹…</translation>
    </message>
</context>
<context>
    <name>edgewright::FailuresPanel</name>
    <message>
        <source>Check failures</source>
        <translation>检查故障</translation>
    </message>
    <message>
        <source>Lets each node, link and site fail alone, while services run where they are shown</source>
        <translation>让每个节点、链路和站点单独故障，服务仍在所示位置运行</translation>
    </message>
    <message>
        <source>Failures and what users see</source>
        <translation>故障及用户所见</translation>
    </message>
    <message>
        <source>Services that nothing takes over for</source>
        <translation>无人接替的服务</translation>
    </message>
    <message>
        <source>Not checked yet: “Check failures” lets each node, link and site fail alone</source>
        <translation>尚未检查：“检查故障”让每个节点、链路和站点单独故障</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>impact</source>
        <translation>影响</translation>
    </message>
    <message>
        <source>populations</source>
        <translation>用户群</translation>
    </message>
    <message>
        <source>what users see</source>
        <translation>用户所见</translation>
    </message>
    <message>
        <source>takes over</source>
        <translation>接替</translation>
    </message>
    <message>
        <source>service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>nothing takes over</source>
        <translation>无接替</translation>
    </message>
    <message>
        <source>what would help</source>
        <translation>补救办法</translation>
    </message>
    <message>
        <source>%1 of %2 failures leave users without a service or beyond their budget</source>
        <translation>%2 个故障中有 %1 个使用户失去服务或超出预算</translation>
    </message>
    <message>
        <source>the drawing or the placement has changed since</source>
        <translation>图或部署方案此后已更改</translation>
    </message>
</context>
<context>
    <name>edgewright::FieldEditor</name>
    <message>
        <source>several values</source>
        <translation>多个值</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>已选 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>There is none yet: add one in the outline</source>
        <translation>尚无条目：请在大纲中添加</translation>
    </message>
</context>
<context>
    <name>edgewright::GoalSliders</name>
    <message>
        <source>Weight of the goal: %1</source>
        <translation>目标权重：%1</translation>
    </message>
    <message>
        <source>How much a per cent of this goal counts: of several goals each is measured against what the cheapest placement comes to. One goal alone is made least by itself.</source>
        <translation>此目标百分之一的分量：多个目标时各自以最便宜的部署方案为基准；只有一个目标时单独最小化。</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>At most, s</source>
        <translation>至多，s</translation>
    </message>
    <message>
        <source>Seed of the local search</source>
        <translation>局部搜索的种子</translation>
    </message>
    <message>
        <source>Most seconds of the search</source>
        <translation>搜索的最多秒数</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Most seconds of the search: what a limit ended may differ from machine to machine</source>
        <translation>搜索的最多秒数：因时限结束的结果可能因机器而异</translation>
    </message>
</context>
<context>
    <name>edgewright::HistoryPanel</name>
    <message>
        <source>As it was opened</source>
        <translation>打开时的状态</translation>
    </message>
    <message>
        <source>Choose a step to go back, or forward again, to the drawing as it was after it</source>
        <translation>选择一个步骤，可后退或前进到该步骤完成后的拓扑图</translation>
    </message>
    <message>
        <source>Steps of history</source>
        <translation>历史步骤</translation>
    </message>
</context>
<context>
    <name>edgewright::InlineEditor</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
</context>
<context>
    <name>edgewright::InlineOffer</name>
    <message>
        <source>Click or press Enter; Esc or going on lets it be</source>
        <translation>单击或按 Enter；按 Esc 或继续操作则忽略</translation>
    </message>
</context>
<context>
    <name>edgewright::InspectorPanel</name>
    <message>
        <source>Drawing</source>
        <translation>拓扑图</translation>
    </message>
    <message>
        <source>Several kinds</source>
        <translation>多种类型</translation>
    </message>
    <message>
        <source>Select something to see and change its fields</source>
        <translation>选择对象以查看和更改其字段</translation>
    </message>
    <message>
        <source>Select rows of one kind to change their fields together</source>
        <translation>选择同一类型的条目，可一并更改其字段</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>包含内容</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>推算结果</translation>
    </message>
    <message numerus="yes">
        <source>%n rows selected</source>
        <translation>
            <numerusform>已选择 %n 个条目</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgewright::LineEditor</name>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>YYYY-MM-DD</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>Calendar (Alt+Down)</source>
        <translation>日历（Alt+↓）</translation>
    </message>
    <message>
        <source>All that the catalogue knows (Alt+Down)</source>
        <translation>目录中的全部条目（Alt+↓）</translation>
    </message>
</context>
<context>
    <name>edgewright::MainWindow</name>
    <message>
        <source>The clipboard is empty: copy nodes, links or services first</source>
        <translation>剪贴板为空：请先复制节点、链路或服务</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>新建分组</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Edgewright</source>
        <translation>Edgewright</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>是否保存对“%1”的更改？</translation>
    </message>
    <message>
        <source>Without saving they are lost.</source>
        <translation>如不保存，更改将丢失。</translation>
    </message>
    <message>
        <source>Open a drawing</source>
        <translation>打开拓扑图</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Edits of an earlier session were not saved. Nothing of them is lost.</source>
        <translation>上次会话的编辑未保存，但均未丢失。</translation>
    </message>
    <message>
        <source>Bring them back</source>
        <translation>恢复编辑</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) brought back. Save to keep them.</source>
        <translation>
            <numerusform>已恢复 %n 处编辑。请保存以保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a topology</source>
        <translation>导入拓扑</translation>
    </message>
    <message>
        <source>%1: no importer knows this kind of file. It can be GraphML.</source>
        <translation>%1：没有支持此类文件的导入器。可以导入 GraphML 文件。</translation>
    </message>
    <message>
        <source>Save the drawing</source>
        <translation>保存拓扑图</translation>
    </message>
    <message>
        <source>Save the drawing as a picture</source>
        <translation>将拓扑图保存为图片</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg *.pdf)</source>
        <translation>图片 (*.png *.svg *.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written to %1</source>
        <translation>
            <numerusform>已将 %n 个文件写入 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Problems %1</source>
        <translation>问题 %1</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>P&amp;anels</source>
        <translation>面板(&amp;A)</translation>
    </message>
    <message>
        <source>%1[*] – Edgewright</source>
        <translation>%1[*] – Edgewright</translation>
    </message>
    <message>
        <source>Nothing was opened yet</source>
        <translation>尚未打开过任何文件</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Walk through the nodes</source>
        <translation>遍历节点</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab、Shift+Tab</translation>
    </message>
    <message>
        <source>Nudge by a grid step, ten, a pixel</source>
        <translation>微移一格、十格、一像素</translation>
    </message>
    <message>
        <source>Arrows, Shift, Alt</source>
        <translation>方向键、Shift、Alt</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>以指针为中心缩放</translation>
    </message>
    <message>
        <source>Ctrl+Wheel</source>
        <translation>Ctrl+滚轮</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>平移</translation>
    </message>
    <message>
        <source>Space or middle button and drag</source>
        <translation>按住空格或中键拖动</translation>
    </message>
    <message>
        <source>Cancel what is begun</source>
        <translation>取消正在进行的操作</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>About Edgewright</source>
        <translation>关于 Edgewright</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Edgewright %1&lt;/h3&gt;&lt;p&gt;A designer for device, edge, fog and cloud topologies: draw, simulate, deploy.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Edgewright %1&lt;/h3&gt;&lt;p&gt;设备、边缘、雾和云拓扑的设计工具：绘制、仿真、部署。&lt;/p&gt;&lt;p&gt;本程序是自由软件，遵循 GNU 通用公共许可证第 3 版或更高版本。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Save the report into a folder</source>
        <translation>将报告保存到文件夹</translation>
    </message>
</context>
<context>
    <name>edgewright::MessageBar</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>edgewright::OutlinePanel</name>
    <message>
        <source>Add a population, service, flow, content set, group or scenario</source>
        <translation>添加用户群、服务、流、内容集、分组或场景</translation>
    </message>
    <message>
        <source>Rows of the drawing</source>
        <translation>拓扑图的条目</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>1 row selected</source>
        <translation>已选择 1 个条目</translation>
    </message>
    <message numerus="yes">
        <source>%n rows selected</source>
        <translation>
            <numerusform>已选择 %n 个条目</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgewright::PaletteModel</name>
    <message>
        <source>from the provider itself</source>
        <translation>来自提供商官方</translation>
    </message>
    <message>
        <source>from a secondary source</source>
        <translation>来自二手来源</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>推断所得</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1，%2，%3</translation>
    </message>
    <message>
        <source>Legacy: closed to new users or being wound down</source>
        <translation>旧版：不再接纳新用户或正在逐步停用</translation>
    </message>
    <message>
        <source>%1 (legacy)</source>
        <translation>%1（旧版）</translation>
    </message>
    <message>
        <source>on site</source>
        <translation>客户现场</translation>
    </message>
    <message>
        <source>own list</source>
        <translation>自有列表</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>层级</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Edge site</source>
        <translation>边缘站点</translation>
    </message>
    <message>
        <source>Fog data centre</source>
        <translation>雾数据中心</translation>
    </message>
    <message>
        <source>Cloud region</source>
        <translation>云区域</translation>
    </message>
    <message>
        <source>5G MEC and edge zones</source>
        <translation>5G MEC 与边缘可用区</translation>
    </message>
    <message>
        <source>CDN points of presence</source>
        <translation>CDN 接入点</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>流量</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>源站</translation>
    </message>
    <message>
        <source>1 site</source>
        <translation>1 个站点</translation>
    </message>
    <message numerus="yes">
        <source>%n sites</source>
        <translation>
            <numerusform>%n 个站点</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgewright::PalettePanel</name>
    <message>
        <source>Find a kind or a site</source>
        <translation>查找类型或站点</translation>
    </message>
    <message>
        <source>Kinds and sites</source>
        <translation>类型与站点</translation>
    </message>
    <message>
        <source>Drag onto the drawing, or press Enter</source>
        <translation>拖到拓扑图上，或按 Enter</translation>
    </message>
    <message>
        <source>Nothing is called “%1”: search by kind, provider, city or code</source>
        <translation>没有名为“%1”的项：可按类型、提供商、城市或代码搜索</translation>
    </message>
</context>
<context>
    <name>edgewright::PlacementPanel</name>
    <message>
        <source>Run placement</source>
        <translation>计算部署方案</translation>
    </message>
    <message>
        <source>Accept placement</source>
        <translation>采纳部署方案</translation>
    </message>
    <message>
        <source>Makes the drawing state this placement, as one step of history</source>
        <translation>将此部署方案写入拓扑图，作为一个历史步骤</translation>
    </message>
    <message>
        <source>Services and where they run</source>
        <translation>各服务及其运行位置</translation>
    </message>
    <message>
        <source>Populations and their round trips</source>
        <translation>各用户群及其往返时延</translation>
    </message>
    <message>
        <source>service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>node</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>node cost</source>
        <translation>节点成本</translation>
    </message>
    <message>
        <source>No population calls a service: draw a flow from a population to a service</source>
        <translation>没有用户群调用服务：请绘制一条从用户群到服务的流</translation>
    </message>
    <message>
        <source>population</source>
        <translation>用户群</translation>
    </message>
    <message>
        <source>network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>processing</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>met</source>
        <translation>满足</translation>
    </message>
    <message>
        <source>where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>what can&apos;t hold</source>
        <translation>无法满足的约束</translation>
    </message>
    <message>
        <source>what would lift it</source>
        <translation>解除方法</translation>
    </message>
    <message>
        <source>optimal</source>
        <translation>最优</translation>
    </message>
    <message>
        <source>feasible</source>
        <translation>可行</translation>
    </message>
    <message>
        <source>infeasible</source>
        <translation>不可行</translation>
    </message>
    <message>
        <source>%1, bound %2, gap %3</source>
        <translation>%1，下界 %2，间隙 %3</translation>
    </message>
    <message>
        <source>these demands can&apos;t hold together; each alone could be lifted</source>
        <translation>这些要求无法同时满足；放宽其中任意一项即可</translation>
    </message>
    <message>
        <source>the drawing has changed since</source>
        <translation>拓扑图此后已更改</translation>
    </message>
    <message>
        <source>Nodes %1, traffic %2; found by %3 with seed %4</source>
        <translation>节点 %1，流量 %2；由 %3 求得，种子 %4</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>不可达</translation>
    </message>
    <message>
        <source>no budget</source>
        <translation>无预算</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>未满足</translation>
    </message>
    <message>
        <source>down</source>
        <translation>停机</translation>
    </message>
    <message>
        <source>%1 h/year</source>
        <translation>每年 %1 小时</translation>
    </message>
    <message>
        <source>this demand can&apos;t be met</source>
        <translation>此要求无法满足</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>cores used of those there are</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1, %2 over</source>
        <comment>what is used of a limit</comment>
        <translation>%1，超出 %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>network %1, processing %2, budget %3</source>
        <translation>网络 %1，处理 %2，预算 %3</translation>
    </message>
    <message>
        <source>cores</source>
        <translation>核</translation>
    </message>
    <message>
        <source>memory, GiB</source>
        <translation>内存，GiB</translation>
    </message>
    <message>
        <source>accelerators</source>
        <translation>加速器</translation>
    </message>
    <message>
        <source>of the budget</source>
        <translation>占预算</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>部署方案</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Trade-offs</source>
        <translation>权衡</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Answers about the placement</source>
        <translation>关于部署方案的答案</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Ends the search with the best that it has found</source>
        <translation>以目前最优结束搜索</translation>
    </message>
    <message>
        <source>Back to the answer</source>
        <translation>返回答案</translation>
    </message>
    <message>
        <source>Nodes and what is used of them</source>
        <translation>节点及其使用量</translation>
    </message>
    <message>
        <source>No placement yet: “Run placement” finds the best one that meets all budgets</source>
        <translation>尚无部署方案：“计算部署方案”找到满足所有预算的最优部署方案</translation>
    </message>
    <message>
        <source>Raise the slider of at least one goal</source>
        <translation>请至少调高一个目标的滑块</translation>
    </message>
    <message>
        <source>breaks a demand: %1</source>
        <translation>违反要求：%1</translation>
    </message>
    <message>
        <source>%1: then %2</source>
        <comment>a change, and the cost then</comment>
        <translation>%1：届时 %2</translation>
    </message>
    <message>
        <source>least change that would do</source>
        <translation>足以解决的最小改动</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Demands that can&apos;t hold together, and the least change of each that would do</source>
        <translation>无法同时满足的要求，以及各自足以解决的最小改动</translation>
    </message>
    <message>
        <source>these demands can&apos;t hold together</source>
        <translation>这些要求无法同时满足</translation>
    </message>
    <message>
        <source>%1 (of so many users, others may ask for too much as well)</source>
        <translation>%1（用户众多，其他用户的要求也可能过高）</translation>
    </message>
    <message>
        <source>none was found</source>
        <translation>未找到</translation>
    </message>
</context>
<context>
    <name>edgewright::ProblemsPanel</name>
    <message>
        <source>All problems</source>
        <translation>所有问题</translation>
    </message>
    <message>
        <source>Which problems are shown</source>
        <translation>显示哪些问题</translation>
    </message>
    <message>
        <source>Fix the chosen one</source>
        <translation>修复所选问题</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>修复</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>No problems found</source>
        <translation>未发现问题</translation>
    </message>
    <message>
        <source>No problems of this kind</source>
        <translation>没有此类问题</translation>
    </message>
    <message>
        <source>severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>what is wrong</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>what to do</source>
        <translation>处理方法</translation>
    </message>
</context>
<context>
    <name>edgewright::RequestView</name>
    <message>
        <source>Users</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>From, s</source>
        <translation>起始，秒</translation>
    </message>
    <message>
        <source>Whose request is followed</source>
        <translation>跟踪谁的请求</translation>
    </message>
    <message>
        <source>For which content set</source>
        <translation>针对哪个内容集</translation>
    </message>
    <message>
        <source>For which object, by its rank: 1 is asked for most</source>
        <translation>针对哪个对象（按排名：1 被请求最多）</translation>
    </message>
    <message>
        <source>any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>The first such request that many seconds after the warm-up</source>
        <translation>预热后这么多秒起的首个此类请求</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无人</translation>
    </message>
    <message>
        <source>no content</source>
        <translation>无内容</translation>
    </message>
    <message>
        <source>Follow request</source>
        <translation>跟踪请求</translation>
    </message>
    <message>
        <source>Nobody fetches content: choose contents for a population under “Fetch”</source>
        <translation>没有用户群获取内容：请在用户群的“获取内容”中选择内容</translation>
    </message>
    <message>
        <source>No request yet: “Follow request” runs the caches and tells of one request which cache had it, why others did not, and what the origin was asked</source>
        <translation>尚无请求：“跟踪请求”会运行缓存，并说明单个请求由哪个缓存命中、其他缓存为何未命中，以及向源站请求了什么</translation>
    </message>
    <message>
        <source>step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>at</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>what</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>the drawing has changed since</source>
        <translation>拓扑图此后已更改</translation>
    </message>
</context>
<context>
    <name>edgewright::Results</name>
    <message>
        <source>Placement</source>
        <translation>部署方案</translation>
    </message>
    <message>
        <source>CDN caches</source>
        <translation>CDN 缓存</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>仿真</translation>
    </message>
    <message>
        <source>Strategies</source>
        <translation>策略比较</translation>
    </message>
    <message>
        <source>Eviction policies</source>
        <translation>淘汰策略比较</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>One request</source>
        <translation>单个请求</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>场景</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>Pareto front</source>
        <translation>帕累托前沿</translation>
    </message>
    <message>
        <source>Rules of thumb</source>
        <translation>经验规则</translation>
    </message>
    <message>
        <source>Why here?</source>
        <translation>为何在此？</translation>
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
        <translation>绘制边缘，仿真验证，导出清单。</translation>
    </message>
    <message>
        <source>Recent drawings</source>
        <translation>最近打开的拓扑图</translation>
    </message>
    <message>
        <source>Start from a template</source>
        <translation>从模板开始</translation>
    </message>
    <message>
        <source>Empty drawing</source>
        <translation>空白拓扑图</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Back to the drawing</source>
        <translation>返回拓扑图</translation>
    </message>
    <message>
        <source>Drawings that you save or open stand here.</source>
        <translation>您保存或打开的拓扑图会列在这里。</translation>
    </message>
</context>
<context>
    <name>edgewright::StatusLine</name>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation>
            <numerusform>%n 个节点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n 条链路</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>edgewright::TraceChoice</name>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Where the requests come from</source>
        <translation>请求来源</translation>
    </message>
    <message>
        <source>Requests of %1, with its times and sizes</source>
        <translation>来自 %1 的请求，使用其时间和大小</translation>
    </message>
    <message>
        <source>Requests are drawn by chance, as the drawing says; or those of a trace are replayed</source>
        <translation>按图中设定随机生成请求，或重放跟踪中的请求</translation>
    </message>
    <message>
        <source>Draw requests by chance</source>
        <translation>随机生成请求</translation>
    </message>
    <message>
        <source>Replay a trace for %1…</source>
        <translation>为 %1 重放跟踪…</translation>
    </message>
    <message>
        <source>Trace of the requests for %1</source>
        <translation>对 %1 的请求跟踪</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>跟踪</translation>
    </message>
</context>
<context>
    <name>edgewright::TradeOffsView</name>
    <message>
        <source>Choose two different goals</source>
        <translation>请选择两个不同的目标</translation>
    </message>
    <message>
        <source>First goal of the front</source>
        <translation>前沿的第一个目标</translation>
    </message>
    <message>
        <source>Second goal of the front</source>
        <translation>前沿的第二个目标</translation>
    </message>
    <message>
        <source>against</source>
        <comment>cost against latency</comment>
        <translation>对</translation>
    </message>
    <message>
        <source>Find trade-offs</source>
        <translation>查找权衡</translation>
    </message>
    <message>
        <source>Points of the Pareto front</source>
        <translation>帕累托前沿的点</translation>
    </message>
    <message>
        <source>No trade-offs yet: “Find trade-offs” looks for the placements of which none is better in both goals</source>
        <translation>尚无权衡：“查找权衡”寻找在两个目标上互不占优的部署方案</translation>
    </message>
    <message>
        <source>No placement meets all demands: “Run placement” says what stands against it</source>
        <translation>没有满足所有要求的部署方案：“计算部署方案”会说明障碍</translation>
    </message>
    <message>
        <source>complete: no point is missing between these</source>
        <translation>完整：其间无遗漏</translation>
    </message>
    <message>
        <source>these were found; more may lie between</source>
        <translation>已找到这些；其间可能还有</translation>
    </message>
    <message>
        <source>the drawing has changed since</source>
        <translation>图此后已更改</translation>
    </message>
    <message>
        <source>Searching: points stand here as they are found</source>
        <translation>正在搜索：找到的点会即时列在此处</translation>
    </message>
    <message>
        <source>still searching: more points may come</source>
        <translation>仍在搜索：可能还有更多点</translation>
    </message>
</context>
<context>
    <name>edgewright::WhyView</name>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Service that is asked about</source>
        <translation>被询问的服务</translation>
    </message>
    <message>
        <source>no service</source>
        <translation>无服务</translation>
    </message>
    <message>
        <source>Ask why it runs there</source>
        <translation>询问为何在那里运行</translation>
    </message>
    <message>
        <source>Nodes and what they would mean for the service</source>
        <translation>各节点对该服务意味着什么</translation>
    </message>
    <message>
        <source>Run the placement first: what is asked about is its answer</source>
        <translation>请先计算部署方案：询问的是其答案</translation>
    </message>
    <message>
        <source>Nothing was asked yet: choose a service, and every node says what it would cost or break to run it there</source>
        <translation>尚未询问：选择服务，每个节点会说明在那里运行的代价或违反之处</translation>
    </message>
    <message>
        <source>No placement yet: “Run placement” finds one that can be asked about</source>
        <translation>尚无部署方案：“计算部署方案”找到可供询问的部署方案</translation>
    </message>
    <message>
        <source>Answered for %1</source>
        <translation>已回答：%1</translation>
    </message>
    <message>
        <source>the drawing has changed since</source>
        <translation>图此后已更改</translation>
    </message>
</context>
<context>
    <name>edit</name>
    <message>
        <source>a change names no row, or two</source>
        <translation>更改未指明条目，或指明了两个条目</translation>
    </message>
    <message>
        <source>give one row, before or after</source>
        <translation>在 before 或 after 中给出一个条目</translation>
    </message>
    <message>
        <source>row {} stands twice in one edit</source>
        <translation>条目 {} 在一次编辑中出现了两次</translation>
    </message>
    <message>
        <source>fold its changes into one</source>
        <translation>将其更改合并为一个</translation>
    </message>
    <message>
        <source>row {} is not as this edit expects it</source>
        <translation>条目 {} 与此编辑的预期不符</translation>
    </message>
    <message>
        <source>the drawing has changed since: make the edit again</source>
        <translation>拓扑图此后已更改：请重新编辑</translation>
    </message>
    <message>
        <source>“{}” is no id</source>
        <translation>“{}”不是有效的 ID</translation>
    </message>
    <message>
        <source>use 1 to 64 letters, digits, &apos;-&apos;, &apos;_&apos; or &apos;.&apos;</source>
        <translation>使用 1 到 64 个字母、数字、“-”、“_”或“.”</translation>
    </message>
    <message>
        <source>there is no row {} in {}</source>
        <translation>没有条目 {}（位于 {}）</translation>
    </message>
    <message>
        <source>name a row that exists, or add it first</source>
        <translation>指定已有的条目，或先添加该条目</translation>
    </message>
    <message>
        <source>a link joins a node to itself</source>
        <translation>链路的两端是同一节点</translation>
    </message>
    <message>
        <source>join two different nodes</source>
        <translation>连接两个不同的节点</translation>
    </message>
    <message>
        <source>a flow starts at one population or one service</source>
        <translation>一条流只能始于一个用户群或一个服务</translation>
    </message>
    <message>
        <source>set exactly one of population and caller</source>
        <translation>population 和 caller 只能设置其中之一</translation>
    </message>
    <message>
        <source>a service calls itself</source>
        <translation>服务调用了自身</translation>
    </message>
    <message>
        <source>call another service</source>
        <translation>调用其他服务</translation>
    </message>
    <message>
        <source>a scenario changes a scenario, or nothing</source>
        <translation>场景更改了场景，或未作任何更改</translation>
    </message>
    <message>
        <source>change rows of the drawing</source>
        <translation>更改拓扑图的条目</translation>
    </message>
    <message>
        <source>group {} contains itself</source>
        <translation>分组 {} 包含自身</translation>
    </message>
    <message>
        <source>put it inside another group</source>
        <translation>将其放入其他分组</translation>
    </message>
    <message>
        <source>Add {}</source>
        <translation>添加 {}</translation>
    </message>
    <message>
        <source>Link {} and {}</source>
        <translation>连接 {} 与 {}</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{}（{}）</translation>
    </message>
    <message>
        <source>{} of {} rows</source>
        <translation>{}（{} 个条目）</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>nothing on the clipboard can stand in this drawing</source>
        <translation>剪贴板中没有可放入此拓扑图的内容</translation>
    </message>
    <message>
        <source>copy nodes, links or services first</source>
        <translation>请先复制节点、链路或服务</translation>
    </message>
    <message>
        <source>Move {}</source>
        <translation>移动 {}</translation>
    </message>
    <message>
        <source>Move {} nodes</source>
        <translation>移动 {} 个节点</translation>
    </message>
    <message>
        <source>Align {} nodes</source>
        <translation>对齐 {} 个节点</translation>
    </message>
    <message>
        <source>Distribute {} nodes</source>
        <translation>均匀分布 {} 个节点</translation>
    </message>
    <message>
        <source>Group {} nodes</source>
        <translation>组合 {} 个节点</translation>
    </message>
    <message>
        <source>Ungroup</source>
        <translation>取消组合</translation>
    </message>
    <message>
        <source>Delete {}</source>
        <translation>删除 {}</translation>
    </message>
    <message>
        <source>Delete {} rows</source>
        <translation>删除 {} 个条目</translation>
    </message>
    <message>
        <source>Split {}</source>
        <translation>拆分 {}</translation>
    </message>
    <message>
        <source>Bend {}</source>
        <translation>弯折 {}</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制副本</translation>
    </message>
    <message>
        <source>Keep as scenario {}</source>
        <translation>存为场景 {}</translation>
    </message>
</context>
<context>
    <name>error</name>
    <message>
        <source>; %1</source>
        <comment>what is wrong; what to do</comment>
        <translation>；%1</translation>
    </message>
</context>
<context>
    <name>eviction policy</name>
    <message>
        <source>First in, first out</source>
        <translation>先进先出（FIFO）</translation>
    </message>
    <message>
        <source>Least recently used</source>
        <translation>最近最少使用（LRU）</translation>
    </message>
    <message>
        <source>ARC</source>
        <translation>ARC</translation>
    </message>
    <message>
        <source>learns its share; ghosts for as much as the cache holds</source>
        <translation>自行学习份额；记住与缓存容量相当的已淘汰对象</translation>
    </message>
    <message>
        <source>Belady (knows the future)</source>
        <translation>Belady（已知未来）</translation>
    </message>
    <message>
        <source>Clock (second chance)</source>
        <translation>时钟（第二次机会）</translation>
    </message>
    <message>
        <source>one bit an object</source>
        <translation>每个对象一位</translation>
    </message>
    <message>
        <source>Greedy-Dual-Size-Frequency</source>
        <translation>贪心双重大小频率（GDSF）</translation>
    </message>
    <message>
        <source>each miss costs the same</source>
        <translation>每次未命中的代价相同</translation>
    </message>
    <message>
        <source>Least frequently used</source>
        <translation>最不常用</translation>
    </message>
    <message>
        <source>counts since the object came; ties to the oldest</source>
        <translation>从对象进入时开始计数；相同时淘汰最早的</translation>
    </message>
    <message>
        <source>S3-FIFO</source>
        <translation>S3-FIFO</translation>
    </message>
    <message>
        <source>small queue 10 %, ghosts 90 %, to the main queue after 2 hits</source>
        <translation>小队列 10 %，已淘汰记录 90 %，命中 2 次后进入主队列</translation>
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
        <translation>窗口 1 %，其余的 80 % 受保护，4 位计数器，平均每个对象 10 次请求后减半</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>the list of what an earlier export wrote can&apos;t be read</source>
        <translation>无法读取上次导出的文件列表</translation>
    </message>
    <message>
        <source>move the folder&apos;s files away, or export into another folder</source>
        <translation>移走该文件夹中的文件，或导出到其他文件夹</translation>
    </message>
    <message>
        <source>the field “{}” of “{}” seems to hold {}</source>
        <translation>字段“{}”（属于“{}”）中似乎含有{}</translation>
    </message>
    <message>
        <source>take it out of the drawing; manifests hold no secrets, they name where one is fetched</source>
        <translation>将其从拓扑图中移除；清单不保存机密信息，只注明从何处获取</translation>
    </message>
    <message>
        <source>the manifest could not be written: {}</source>
        <translation>无法写入清单：{}</translation>
    </message>
    <message>
        <source>make room or choose another folder; what stood there is unchanged</source>
        <translation>腾出空间或选择其他文件夹；原有内容未改动</translation>
    </message>
    <message>
        <source>something that is no folder stands where the export needs one</source>
        <translation>导出所需的文件夹位置上存在非文件夹对象</translation>
    </message>
    <message>
        <source>move it away or export into another folder; nothing was written</source>
        <translation>将其移走或导出到其他文件夹；未写入任何内容</translation>
    </message>
    <message>
        <source>nothing in this drawing runs in a container</source>
        <translation>此拓扑图中没有任何以容器运行的服务</translation>
    </message>
    <message>
        <source>add a service and place it; Kubernetes deploys services</source>
        <translation>添加服务并完成部署；Kubernetes 部署的是服务</translation>
    </message>
    <message>
        <source>Kubernetes (kustomize)</source>
        <translation>Kubernetes (kustomize)</translation>
    </message>
    <message>
        <source>set one: in {}, kustomize edit set image {}=REGISTRY/NAME:TAG</source>
        <translation>设置方法：在 {} 中执行 kustomize edit set image {}=REGISTRY/NAME:TAG</translation>
    </message>
    <message>
        <source>no container image is drawn; {}</source>
        <translation>未指定容器镜像；{}</translation>
    </message>
    <message>
        <source>“{}” is no name of a container image; {}</source>
        <translation>“{}”不是有效的容器镜像名；{}</translation>
    </message>
    <message>
        <source>{} of {} replicas are placed; the overlays hold those</source>
        <translation>已部署 {} 个副本（共 {} 个）；overlay 只包含已部署的副本</translation>
    </message>
    <message>
        <source>accelerators are asked for as nvidia.com/gpu; change it where the nodes&apos; device plugin calls them otherwise</source>
        <translation>加速器以 nvidia.com/gpu 申请；若节点的设备插件使用其他名称，请相应修改</translation>
    </message>
    <message>
        <source>its volume is mounted at /data; the drawing doesn&apos;t say where the image keeps its state</source>
        <translation>其卷挂载于 /data；拓扑图未说明镜像将状态保存在何处</translation>
    </message>
    <message>
        <source>the service time is a property of the software, not of its deployment</source>
        <translation>服务时间是软件的属性，与部署无关</translation>
    </message>
    <message>
        <source>label the cluster&apos;s machines of this site {}={}</source>
        <translation>为集群中该站点的机器打上标签 {}={}</translation>
    </message>
    <message>
        <source>a content delivery network runs no Pods of its users</source>
        <translation>内容分发网络不运行用户的 Pod</translation>
    </message>
    <message>
        <source>nothing is placed there, so there is nothing to deploy</source>
        <translation>该节点上没有部署服务，因此无可部署内容</translation>
    </message>
    <message>
        <source>its node belongs to a content delivery network, which runs no Pods</source>
        <translation>其节点属于内容分发网络，不运行 Pod</translation>
    </message>
    <message>
        <source>latency, bandwidth and loss of a link belong to the network below Kubernetes</source>
        <translation>链路的时延、带宽和丢包率属于 Kubernetes 之下的网络</translation>
    </message>
    <message>
        <source>a group has no counterpart: each node is an overlay of its own</source>
        <translation>分组没有对应物：每个节点各自是一个 overlay</translation>
    </message>
    <message>
        <source>users and their latency budgets are not deployed</source>
        <translation>用户及其时延预算不参与部署</translation>
    </message>
    <message>
        <source>contents and their caching belong to a content delivery network or a web cache</source>
        <translation>内容及其缓存属于内容分发网络或 Web 缓存</translation>
    </message>
    <message>
        <source>a scenario is a what-if: apply it to the drawing, then export</source>
        <translation>场景是假设分析：先将其应用到拓扑图，再导出</translation>
    </message>
    <message>
        <source>an AWS access key</source>
        <translation>AWS 访问密钥</translation>
    </message>
    <message>
        <source>a private key</source>
        <translation>私钥</translation>
    </message>
    <message>
        <source>a password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>an access token</source>
        <translation>访问令牌</translation>
    </message>
    <message>
        <source>a key or token</source>
        <translation>密钥或令牌</translation>
    </message>
    <message>
        <source>this drawing has no AWS Wavelength Zone</source>
        <translation>此拓扑图中没有 AWS Wavelength Zone</translation>
    </message>
    <message>
        <source>add a node whose provider is AWS Wavelength and pick its zone</source>
        <translation>添加一个提供商为 AWS Wavelength 的节点，并选择其 Zone</translation>
    </message>
    <message>
        <source>AWS Wavelength (Terraform)</source>
        <translation>AWS Wavelength (Terraform)</translation>
    </message>
    <message>
        <source>the catalogue doesn&apos;t know the zone&apos;s Region: give it</source>
        <translation>目录中没有该 Zone 所属的 Region：请填写</translation>
    </message>
    <message>
        <source>the drawing names no zone: give its name</source>
        <translation>拓扑图未指定 Zone：请填写其名称</translation>
    </message>
    <message>
        <source>the zone&apos;s group isn&apos;t known: aws ec2 describe-availability-zones --all-availability-zones shows it</source>
        <translation>未知该 Zone 的 Zone 组：可用 aws ec2 describe-availability-zones --all-availability-zones 查看</translation>
    </message>
    <message>
        <source>the zone&apos;s network border group isn&apos;t known: aws ec2 describe-availability-zones --all-availability-zones shows it</source>
        <translation>未知该 Zone 的网络边界组：可用 aws ec2 describe-availability-zones --all-availability-zones 查看</translation>
    </message>
    <message>
        <source>no instance type of the catalogue holds one replica of “{}”: give one that the zone offers</source>
        <translation>目录中没有能容纳“{}”一个副本的实例类型：请填写该 Zone 提供的实例类型</translation>
    </message>
    <message>
        <source>divide the drawing: 10.0.0.0/8 is dealt out as 256 networks of 256 subnets</source>
        <translation>拆分拓扑图：10.0.0.0/8 划分为 256 个网络，每个网络含 256 个子网</translation>
    </message>
    <message>
        <source>the drawing has {} VPCs, more than one address plan holds</source>
        <translation>拓扑图中有 {} 个 VPC，超出一套地址规划的容量</translation>
    </message>
    <message>
        <source>the VPC “{}” has {} zones, more than its addresses hold</source>
        <translation>VPC“{}”有 {} 个 Zone，超出其地址容量</translation>
    </message>
    <message>
        <source>the catalogue doesn&apos;t know the zone {}: check its name</source>
        <translation>目录中没有 Zone {}：请检查其名称</translation>
    </message>
    <message>
        <source>AWS no longer lists this zone: check that the account may still use it</source>
        <translation>AWS 已不再列出该 Zone：请确认账户仍可使用它</translation>
    </message>
    <message>
        <source>nothing is placed there, so it gets a network but no instance</source>
        <translation>该节点上没有部署服务，因此只创建网络，不创建实例</translation>
    </message>
    <message>
        <source>this target makes Wavelength Zones alone, not Regions or Local Zones</source>
        <translation>此目标只创建 Wavelength Zone，不创建 Region 或 Local Zone</translation>
    </message>
    <message>
        <source>it is no AWS Wavelength Zone</source>
        <translation>它不是 AWS Wavelength Zone</translation>
    </message>
    <message>
        <source>it joins no Wavelength Zone</source>
        <translation>它未连接任何 Wavelength Zone</translation>
    </message>
    <message>
        <source>the way into a Wavelength Zone is the carrier&apos;s network or the Region; its latency and bandwidth are not configured</source>
        <translation>进入 Wavelength Zone 的通路是运营商网络或 Region；其时延和带宽不作配置</translation>
    </message>
    <message>
        <source>its ends share a zone and reach each other; latency and bandwidth are not configured</source>
        <translation>其两端位于同一 Zone，可以互通；时延和带宽不作配置</translation>
    </message>
    <message>
        <source>no Wavelength Zone lies in it</source>
        <translation>其中没有 Wavelength Zone</translation>
    </message>
    <message>
        <source>sites and Regions are drawn groups; Regions come from the zones themselves</source>
        <translation>站点和 Region 是绘制的分组；Region 由 Zone 自身确定</translation>
    </message>
    <message>
        <source>it is placed nowhere; run the placement or assign it to a node, then export again</source>
        <translation>未部署到任何节点；请计算部署方案或将其指派到节点，然后重新导出</translation>
    </message>
    <message>
        <source>it runs in no Wavelength Zone</source>
        <translation>它未运行于任何 Wavelength Zone</translation>
    </message>
    <message>
        <source>{} of {} replicas are placed; those in Wavelength Zones are exported</source>
        <translation>已部署 {} 个副本（共 {} 个）；只导出位于 Wavelength Zone 的副本</translation>
    </message>
    <message>
        <source>its state lives in the container, on the instance&apos;s encrypted root volume; mount a volume where the image keeps it</source>
        <translation>其状态保存在容器内，位于实例的加密根卷上；请在镜像保存状态的位置挂载卷</translation>
    </message>
    <message>
        <source>one gp2 volume holds 16,384 GiB at most: divide the service&apos;s storage</source>
        <translation>单个 gp2 卷最大为 16,384 GiB：请拆分该服务的存储</translation>
    </message>
    <message>
        <source>its node is no Wavelength Zone</source>
        <translation>其节点不是 Wavelength Zone</translation>
    </message>
    <message>
        <source>the service that it calls runs in no Wavelength Zone</source>
        <translation>它调用的服务未运行于任何 Wavelength Zone</translation>
    </message>
    <message>
        <source>the service&apos;s port is open to users; sizes and rates are not configured</source>
        <translation>该服务的端口已向用户开放；大小和速率不作配置</translation>
    </message>
    <message>
        <source>contents and their caching belong to a content delivery network</source>
        <translation>内容及其缓存属于内容分发网络</translation>
    </message>
    <message>
        <source>report it as a defect of the target; nothing was written</source>
        <translation>请作为该目标的缺陷上报；未写入任何内容</translation>
    </message>
    <message>
        <source>the path “{}” leaves the folder of the export</source>
        <translation>路径“{}”超出了导出文件夹</translation>
    </message>
    <message>
        <source>“{}” is a file and a folder at once</source>
        <translation>“{}”既是文件又是文件夹</translation>
    </message>
    <message>
        <source>something that is no file stands where the export writes one</source>
        <translation>导出要写入文件的位置上存在非文件对象</translation>
    </message>
    <message>
        <source>a file that can&apos;t be read stands where the export writes one</source>
        <translation>导出要写入文件的位置上存在无法读取的文件</translation>
    </message>
    <message>
        <source>a file stands there that no export wrote</source>
        <translation>该位置已有并非由导出写入的文件</translation>
    </message>
    <message>
        <source>the file was changed after the last export; that change would be lost</source>
        <translation>该文件在上次导出后被修改过；写入会丢失这些修改</translation>
    </message>
    <message>
        <source>give the certificate of its host name: AWS Certificate Manager, us-east-1</source>
        <translation>请提供其主机名的证书：AWS Certificate Manager，us-east-1</translation>
    </message>
    <message>
        <source>its address is no host name: CloudFront asks origins by name, over HTTPS</source>
        <translation>其地址不是主机名：CloudFront 通过 HTTPS 按名称访问源站</translation>
    </message>
    <message>
        <source>its place isn&apos;t drawn: give the Region of AWS where Origin Shield stands</source>
        <translation>未绘制其位置：请填写 Origin Shield 所在的 AWS Region</translation>
    </message>
    <message>
        <source>the drawing doesn&apos;t tell its requests from others by a path that CloudFront can match: give one</source>
        <translation>拓扑图未给出 CloudFront 可匹配的路径来区分其请求与其他请求：请填写路径</translation>
    </message>
    <message>
        <source>name the cookies by which the origin knows its users, so that nobody gets the answer of another</source>
        <translation>请列出源站用以识别用户的 Cookie，以免有人得到他人的应答</translation>
    </message>
    <message>
        <source>the node of its fallback has no host name: give the one where it is reached, over HTTPS</source>
        <translation>其后备所在节点没有主机名：请填写可通过 HTTPS 访问该后备的主机名</translation>
    </message>
    <message>
        <source>CloudFront runs one such function on a request, and several are drawn: give its paths</source>
        <translation>CloudFront 对一个请求只运行一个此类函数，而图中有多个：请填写其路径</translation>
    </message>
    <message>
        <source>nothing is placed on a device or on a gateway of one&apos;s own</source>
        <translation>没有服务部署在设备或自有网关上</translation>
    </message>
    <message>
        <source>place a service on a node of the tier device, or of the tier edge without a provider</source>
        <translation>请将服务部署到设备层级的节点，或部署到没有提供商的边缘层级节点</translation>
    </message>
    <message>
        <source>Azure IoT Edge</source>
        <translation>Azure IoT Edge</translation>
    </message>
    <message>
        <source>Kubernetes on AWS Wavelength (Terraform, EKS)</source>
        <translation>AWS Wavelength 上的 Kubernetes (Terraform, EKS)</translation>
    </message>
    <message>
        <source>{} machines for services and {} for the control plane, unless the variable {} says otherwise</source>
        <translation>{} 台机器用于服务，{} 台用于控制平面，除非变量 {} 另有指定</translation>
    </message>
    <message>
        <source>racks take addresses for a subnetwork; servers take its VLAN alone: drop the addresses for these</source>
        <translation>机架需要子网的地址；服务器只需其 VLAN：请去掉服务器的地址</translation>
    </message>
    <message>
        <source>nothing is placed there: its machines have nothing to run yet</source>
        <translation>该节点上没有部署服务：其机器尚无可运行的内容</translation>
    </message>
    <message>
        <source>deploy the folder {} of the kubernetes export to this cluster</source>
        <translation>将 kubernetes 导出的文件夹 {} 部署到此集群</translation>
    </message>
    <message>
        <source>its cache is not made: export varnish or nginx for it</source>
        <translation>不创建其缓存：请为其导出 varnish 或 nginx</translation>
    </message>
    <message>
        <source>its network is made; what is placed there is deployed by the kubernetes export</source>
        <translation>创建其网络；其上部署的内容由 kubernetes 导出部署</translation>
    </message>
    <message>
        <source>no zone of Distributed Cloud is joined to it</source>
        <translation>没有 Distributed Cloud 的 Zone 与其相连</translation>
    </message>
    <message>
        <source>it is no zone of Google Distributed Cloud</source>
        <translation>它不是 Google Distributed Cloud 的 Zone</translation>
    </message>
    <message>
        <source>it joins no zone of Google Distributed Cloud</source>
        <translation>它未连接任何 Google Distributed Cloud 的 Zone</translation>
    </message>
    <message>
        <source>two zones of Distributed Cloud reach each other over the network of the premises alone, which is not made</source>
        <translation>两个 Distributed Cloud 的 Zone 只能通过本地场所的网络互通，而该网络不由此导出创建</translation>
    </message>
    <message>
        <source>the network of the premises joins them; its latency and bandwidth are not configured</source>
        <translation>由本地场所的网络连接；其时延和带宽不作配置</translation>
    </message>
    <message>
        <source>by VPN; latency and bandwidth are those of the way there</source>
        <translation>通过 VPN；时延和带宽取决于途经的线路</translation>
    </message>
    <message>
        <source>VPN connections are offered on racks alone, not on servers: check the zone</source>
        <translation>只有机架提供 VPN 连接，服务器不提供：请检查该 Zone</translation>
    </message>
    <message>
        <source>no Region that a zone is joined to lies in it</source>
        <translation>其中没有与 Zone 相连的 Region</translation>
    </message>
    <message>
        <source>sites and Regions are drawn groups; each zone is a cluster of its own</source>
        <translation>站点和 Region 是绘制的分组；每个 Zone 自成一个集群</translation>
    </message>
    <message>
        <source>“{}” is no name of an environment variable, so no secret is kept for it</source>
        <translation>“{}”不是环境变量名，因此不为其保存机密</translation>
    </message>
    <message>
        <source>which machines have accelerators is the zone&apos;s affair: have as many there as its replicas need</source>
        <translation>哪些机器带加速器由 Zone 决定：请在其中准备足够其副本使用的数量</translation>
    </message>
    <message>
        <source>it runs in no zone of Google Distributed Cloud</source>
        <translation>它未运行于任何 Google Distributed Cloud 的 Zone</translation>
    </message>
    <message>
        <source>machines are counted for it; the kubernetes export deploys it</source>
        <translation>为其计算机器数量；由 kubernetes 导出部署</translation>
    </message>
    <message>
        <source>{} of {} replicas are placed; machines are counted for those</source>
        <translation>已部署 {} 个副本（共 {} 个）；机器数量按已部署的副本计算</translation>
    </message>
    <message>
        <source>neither end runs in a zone of Google Distributed Cloud</source>
        <translation>两端均未运行于 Google Distributed Cloud 的 Zone</translation>
    </message>
    <message>
        <source>clusters and what they are joined to reach each other; who calls whom is not configured</source>
        <translation>集群与其所连接的对象可以互通；调用关系不作配置</translation>
    </message>
    <message>
        <source>addresses {} are kept for entrances</source>
        <translation>为入口保留地址 {}</translation>
    </message>
    <message>
        <source>users reach a service of a cluster through a Service of type LoadBalancer, which is not made</source>
        <translation>用户通过 LoadBalancer 类型的 Service 访问集群中的服务，该 Service 不由此导出创建</translation>
    </message>
    <message>
        <source>its node is no zone of Google Distributed Cloud</source>
        <translation>其节点不是 Google Distributed Cloud 的 Zone</translation>
    </message>
    <message>
        <source>no contents pass, and no service runs on, a point of presence of Fastly here</source>
        <translation>此处没有内容经过 Fastly 的接入点，也没有服务在其上运行</translation>
    </message>
    <message>
        <source>add a point of presence whose provider is Fastly, and let users fetch contents through it or place a service on it</source>
        <translation>添加提供商为 Fastly 的接入点，并让用户经其获取内容，或将服务部署到其上</translation>
    </message>
    <message>
        <source>Fastly (Terraform and Compute)</source>
        <translation>Fastly (Terraform 和 Compute)</translation>
    </message>
    <message>
        <source>no instance type of the catalogue holds each service there: give one that the zone offers</source>
        <translation>目录中没有能容纳该处每个服务的实例类型：请填写该 Zone 提供的实例类型</translation>
    </message>
    <message>
        <source>{} machines hold what is placed there</source>
        <translation>{} 台机器承载部署在该处的内容</translation>
    </message>
    <message>
        <source>the Kubernetes export doesn&apos;t know the zone&apos;s name either: label its Pods&apos; machines alike</source>
        <translation>Kubernetes 导出同样不知道该 Zone 的名称：请以相同方式为其 Pod 所在的机器打标签</translation>
    </message>
    <message>
        <source>its ends belong to two clusters, which share no network</source>
        <translation>其两端属于两个没有共用网络的集群</translation>
    </message>
    <message>
        <source>AWS carries no traffic between two Wavelength Zones of one VPC, and a cluster lies in one: terraform-aws-wavelength gives each zone its own</source>
        <translation>AWS 不在同一 VPC 的两个 Wavelength Zone 之间转发流量，而一个集群位于一个 VPC 中：terraform-aws-wavelength 为每个 Zone 提供单独的 VPC</translation>
    </message>
    <message>
        <source>machines for it; the target kubernetes makes its Pods</source>
        <translation>用于它的机器；其 Pod 由目标 kubernetes 创建</translation>
    </message>
    <message>
        <source>install the NVIDIA device plugin in the cluster: Pods get accelerators through it</source>
        <translation>请在集群中安装 NVIDIA device plugin：Pod 通过它获得加速器</translation>
    </message>
    <message>
        <source>install the Amazon EBS CSI driver in the cluster; volumes in a Wavelength Zone are gp2</source>
        <translation>请在集群中安装 Amazon EBS CSI driver；Wavelength Zone 中的卷为 gp2</translation>
    </message>
    <message>
        <source>its secrets reach its Pods, not the machines</source>
        <translation>其机密提供给其 Pod，而不提供给机器</translation>
    </message>
    <message>
        <source>turning to its fallback is left to those who call it</source>
        <translation>转用其后备由调用方自行处理</translation>
    </message>
    <message>
        <source>let users in: an Ingress of the AWS Load Balancer Controller, or a NodePort that the cluster&apos;s security group opens</source>
        <translation>请放行用户访问：使用 AWS Load Balancer Controller 的 Ingress，或由集群安全组开放的 NodePort</translation>
    </message>
    <message>
        <source>caller and service stand in two Wavelength Zones, between which a cluster carries nothing</source>
        <translation>调用方与服务位于两个 Wavelength Zone，集群不在两者之间转发流量</translation>
    </message>
    <message>
        <source>the cluster&apos;s own network carries it</source>
        <translation>由集群自身的网络承载</translation>
    </message>
    <message>
        <source>CloudFront stores what it is asked for at once: no rule lets some of it in</source>
        <translation>CloudFront 会立即存储所请求的内容：没有规则可只准入其中一部分</translation>
    </message>
    <message>
        <source>it is drawn as failed: CloudFront itself leaves failed places out</source>
        <translation>它被绘制为故障：CloudFront 会自行避开故障的位置</translation>
    </message>
    <message>
        <source>CloudFront runs its own cache, not the drawn one</source>
        <translation>CloudFront 运行自己的缓存，而非图中所绘的缓存</translation>
    </message>
    <message>
        <source>Origin Shield of “{}”, in {}</source>
        <translation>“{}”的 Origin Shield，位于 {}</translation>
    </message>
    <message>
        <source>CloudFront has one Origin Shield for an origin; “{}” is behind another one</source>
        <translation>CloudFront 对一个源站只有一个 Origin Shield；“{}”位于另一个之后</translation>
    </message>
    <message>
        <source>it asks no origin itself: between the edge and Origin Shield CloudFront has regional caches of its own, which can&apos;t be chosen</source>
        <translation>它自身不访问源站：在边缘与 Origin Shield 之间，CloudFront 有自己的区域缓存，无法选择</translation>
    </message>
    <message>
        <source>CloudFront answers from all its places: one can&apos;t be chosen or left out, and its caches have the size that they have</source>
        <translation>CloudFront 从其所有位置应答：无法选择或排除某一个，其缓存的大小也是固定的</translation>
    </message>
    <message>
        <source>no request comes to it</source>
        <translation>没有请求到达它</translation>
    </message>
    <message>
        <source>origin “{}”</source>
        <translation>源站“{}”</translation>
    </message>
    <message>
        <source>CloudFront neither runs there nor asks it</source>
        <translation>CloudFront 既不在该处运行，也不访问它</translation>
    </message>
    <message>
        <source>no copy is kept: each request goes to the origin</source>
        <translation>不保留副本：所有请求都将回源</translation>
    </message>
    <message>
        <source>kept until an invalidation, for a year at most</source>
        <translation>保留至失效操作（invalidation），最长一年</translation>
    </message>
    <message>
        <source>kept for {} s whatever the origin says, even where it says private: draw the share that is personalised</source>
        <translation>无论源站如何指示都保留 {} s，即使标为 private：请绘制个性化的占比</translation>
    </message>
    <message>
        <source>kept for {} s unless the origin says private</source>
        <translation>保留 {} s，除非源站标为 private</translation>
    </message>
    <message>
        <source>CloudFront takes stale-while-revalidate and stale-if-error from the answer that it caches, not from a policy: this function writes them there</source>
        <translation>CloudFront 的 stale-while-revalidate 和 stale-if-error 取自其所缓存的应答，而非策略：由此函数写入应答</translation>
    </message>
    <message>
        <source>CloudFront counts whole seconds, to a year: times were rounded down</source>
        <translation>CloudFront 按整秒计时，最长一年：时间已向下取整</translation>
    </message>
    <message>
        <source>whoever publishes calls create-invalidation with the paths; this policy allows it</source>
        <translation>由发布者以相应路径调用 create-invalidation；此策略允许该操作</translation>
    </message>
    <message>
        <source>an invalidation removes copies: CloudFront has no soft purge, so nothing is served stale after it</source>
        <translation>失效操作会删除副本：CloudFront 没有软清除，因此其后不会提供陈旧副本</translation>
    </message>
    <message>
        <source>surrogate keys need the block cache_tag_config, which the Terraform provider has from 6.46 on and this export is not checked with: invalidate by path</source>
        <translation>代理键（surrogate key）需要 cache_tag_config 块，Terraform 提供程序自 6.46 起支持，而此导出未用该版本检查：请按路径执行失效操作</translation>
    </message>
    <message>
        <source>no request for it passes a point of presence of CloudFront</source>
        <translation>对它的请求均不经过 CloudFront 的接入点</translation>
    </message>
    <message>
        <source>“{}” is no host name: give those under which users reach it</source>
        <translation>“{}”不是主机名：请填写用户访问它所用的主机名</translation>
    </message>
    <message>
        <source>requests of no drawn set of its host go uncached to “{}”</source>
        <translation>对其主机的请求若不属于任何已绘制的内容集，则不经缓存直达“{}”</translation>
    </message>
    <message>
        <source>CloudFront offers no Edge-Side Includes: the origin must put pages together, so each is kept as a whole and fragments have no time of their own</source>
        <translation>CloudFront 不提供 Edge-Side Includes：须由源站拼合页面，因此每个页面整体保留，片段没有各自的时间</translation>
    </message>
    <message>
        <source>the origin must mark what is for one user alone with Cache-Control: private; CloudFront can&apos;t tell it otherwise</source>
        <translation>源站须用 Cache-Control: private 标明只供单个用户的内容；CloudFront 无法以其他方式识别</translation>
    </message>
    <message>
        <source>origin group “{}”: the second is asked where the first can&apos;t be reached or answers 500, 502, 503 or 504</source>
        <translation>源站组“{}”：首个源站无法到达或返回 500、502、503 或 504 时，访问第二个源站</translation>
    </message>
    <message>
        <source>a CloudFront Function can&apos;t ask its fallback: where it fails, the request goes on as it came</source>
        <translation>CloudFront Function 无法访问其后备：函数失败时，请求按原样继续</translation>
    </message>
    <message>
        <source>its fallback is placed on no node outside CloudFront: where the function fails, the request goes on to the origin as it came</source>
        <translation>其后备未部署在 CloudFront 之外的任何节点：函数失败时，请求按原样继续发往源站</translation>
    </message>
    <message>
        <source>where it fails or is late, the request goes to {}</source>
        <translation>其失败或超时时，请求转到 {}</translation>
    </message>
    <message>
        <source>it asks for more than Lambda@Edge gives: 10,240 MB of memory, 30 s, no accelerators; place it on a node that computes</source>
        <translation>其要求超出 Lambda@Edge 所能提供的资源：10,240 MB 内存、30 s、无加速器；请将其部署到计算节点</translation>
    </message>
    <message>
        <source>Lambda@Edge, on requests that the cache does not answer</source>
        <translation>Lambda@Edge，处理缓存未应答的请求</translation>
    </message>
    <message>
        <source>CloudFront Function, on every request: at most 2 MB, less than 1 ms, no secrets, no calls</source>
        <translation>CloudFront Function，处理每个请求：最大 2 MB，小于 1 ms，无机密，无调用</translation>
    </message>
    <message>
        <source>what it does is not drawn: write it in respond() of this file</source>
        <translation>图中未绘制其功能：请写入此文件的 respond()</translation>
    </message>
    <message>
        <source>CloudFront runs no containers: its image is not used</source>
        <translation>CloudFront 不运行容器：不使用其镜像</translation>
    </message>
    <message>
        <source>functions of CloudFront keep no state between requests</source>
        <translation>CloudFront 的函数在请求之间不保留状态</translation>
    </message>
    <message>
        <source>put the value of {} into this secret: aws secretsmanager put-secret-value</source>
        <translation>请将 {} 的值存入此机密：aws secretsmanager put-secret-value</translation>
    </message>
    <message>
        <source>“{}” is no name of a secret: use letters, digits and underscores</source>
        <translation>“{}”不是机密名称：请使用字母、数字和下划线</translation>
    </message>
    <message>
        <source>it runs on no point of presence of CloudFront</source>
        <translation>它未运行于任何 CloudFront 的接入点</translation>
    </message>
    <message>
        <source>its node is no point of presence of CloudFront</source>
        <translation>其节点不是 CloudFront 的接入点</translation>
    </message>
    <message>
        <source>no function of CloudFront can hold the service</source>
        <translation>CloudFront 的函数均无法承载该服务</translation>
    </message>
    <message>
        <source>a function runs wherever requests come: one place can&apos;t be chosen</source>
        <translation>函数在请求到达之处运行：无法选择单个位置</translation>
    </message>
    <message>
        <source>where the called service is reached is not told to the function: write it there</source>
        <translation>函数不知道被调用服务的访问地址：请将其写入函数</translation>
    </message>
    <message>
        <source>its requests pass the function; sizes and rates are not configured</source>
        <translation>其请求经过该函数；大小和速率不作配置</translation>
    </message>
    <message>
        <source>neither end runs on a point of presence of CloudFront</source>
        <translation>两端均未运行于 CloudFront 的接入点</translation>
    </message>
    <message>
        <source>the distribution has {} {}, AWS allows {}: ask it for a higher quota</source>
        <translation>该分发有 {} 个{}，AWS 允许 {} 个：请向其申请更高的配额</translation>
    </message>
    <message>
        <source>cache behaviours</source>
        <translation>缓存行为</translation>
    </message>
    <message>
        <source>origins</source>
        <translation>源站</translation>
    </message>
    <message>
        <source>origin groups</source>
        <translation>源站组</translation>
    </message>
    <message>
        <source>the way to CloudFront and within it is its own; latency and bandwidth are not configured</source>
        <translation>到 CloudFront 及其内部的通路由其自身提供；时延和带宽不作配置</translation>
    </message>
    <message>
        <source>a group has no counterpart in CloudFront</source>
        <translation>分组在 CloudFront 中没有对应物</translation>
    </message>
    <message>
        <source>Varnish (VCL)</source>
        <translation>Varnish (VCL)</translation>
    </message>
    <message>
        <source>its transit gateway attaches in the parent zone, which {} shows</source>
        <translation>其中转网关（Transit Gateway）在父可用区中挂接，{} 会显示该可用区</translation>
    </message>
    <message>
        <source>not checked with {}: {} is not installed here</source>
        <translation>未用 {} 检查：此处未安装 {}</translation>
    </message>
    <message>
        <source>{} accepts it</source>
        <translation>{} 接受</translation>
    </message>
    <message>
        <source>{} rejects it</source>
        <translation>{} 拒绝</translation>
    </message>
    <message>
        <source>not checked with {}: {}</source>
        <translation>未用 {} 检查：{}</translation>
    </message>
    <message>
        <source>not checked with {}: it says “{}”</source>
        <translation>未用 {} 检查：它报告“{}”</translation>
    </message>
    <message>
        <source>{} checks</source>
        <translation>正在用 {} 检查</translation>
    </message>
    <message>
        <source>no tool is known here that checks these files</source>
        <translation>此处没有已知工具可检查这些文件</translation>
    </message>
    <message>
        <source>it is no point of presence: no cache runs there</source>
        <translation>它不是接入点：该处不运行缓存</translation>
    </message>
    <message>
        <source>its provider runs the cache there; that has an export of its own</source>
        <translation>该处的缓存由其提供商运行；该提供商有单独的导出</translation>
    </message>
    <message>
        <source>the drawing says that it runs another cache</source>
        <translation>拓扑图指明它运行另一种缓存</translation>
    </message>
    <message>
        <source>no user&apos;s requests come to it, so it has nothing to keep</source>
        <translation>没有用户的请求到达它，因此没有可保留的内容</translation>
    </message>
    <message>
        <source>its requests pass none of these caches</source>
        <translation>其请求不经过这些缓存中的任何一个</translation>
    </message>
    <message>
        <source>latency, bandwidth and loss of a link belong to the network below the cache</source>
        <translation>链路的时延、带宽和丢包率属于缓存之下的网络</translation>
    </message>
    <message>
        <source>a group has no counterpart: each cache is set up by itself</source>
        <translation>分组没有对应物：每个缓存单独设置</translation>
    </message>
    <message>
        <source>users are not configured; which of them come to a cache is DNS&apos;s or anycast&apos;s</source>
        <translation>用户不作配置；哪些用户到达某个缓存由 DNS 或任播决定</translation>
    </message>
    <message>
        <source>a service is no cache: it is deployed beside it, by another export</source>
        <translation>服务不是缓存：由另一个导出部署在其旁</translation>
    </message>
    <message>
        <source>calls of services do not pass the cache</source>
        <translation>服务的调用不经过缓存</translation>
    </message>
    <message>
        <source>the drawing has no address of it: put it in place of {} in every folder’s {}</source>
        <translation>拓扑图没有它的地址：请用该地址替换 {}（位于每个文件夹的 {} 中）</translation>
    </message>
    <message>
        <source>“{}” is no host name or IP address: put one in place of {} in every folder’s {}</source>
        <translation>“{}”不是主机名或 IP 地址：请填写一个，以替换 {}（位于每个文件夹的 {} 中）</translation>
    </message>
    <message>
        <source>Fastly serves from all of its points of presence, this one among them; the size of its cache is Fastly&apos;s own</source>
        <translation>Fastly 从其所有接入点（包括此处）提供服务；其缓存大小由 Fastly 决定</translation>
    </message>
    <message>
        <source>what its cache lets in by size, chance or number of requests is not configured: Fastly has no setting for it</source>
        <translation>其缓存按大小、概率或请求数的准入不作配置：Fastly 没有此项设置</translation>
    </message>
    <message>
        <source>it is drawn as down; Fastly&apos;s points of presence can&apos;t be switched off</source>
        <translation>它被绘制为停机；Fastly 的接入点无法关闭</translation>
    </message>
    <message>
        <source>a backend has one shield, and “{}” is it</source>
        <translation>一个后端只有一个源站护盾（shield），即“{}”</translation>
    </message>
    <message>
        <source>Fastly&apos;s settings take whole seconds, here up to a year: its lifetimes are rounded down</source>
        <translation>Fastly 的设置只接受整秒，此处最长一年：其生存时间已向下取整</translation>
    </message>
    <message>
        <source>on publication, call POST /service/(output service_ids)/purge/(the object&apos;s key) with the header Fastly-Soft-Purge: 1; the origin sends the keys as Surrogate-Key, all objects bear the key {} too</source>
        <translation>发布时，请调用 POST /service/(输出 service_ids)/purge/(对象的键)，并带上标头 Fastly-Soft-Purge: 1；源站以 Surrogate-Key 发送这些键，所有对象还带有键 {}</translation>
    </message>
    <message>
        <source>on publication, call POST /service/(output service_ids)/purge/(the object&apos;s key); the origin sends the keys as Surrogate-Key, all objects bear the key {} too</source>
        <translation>发布时，请调用 POST /service/(输出 service_ids)/purge/(对象的键)；源站以 Surrogate-Key 发送这些键，所有对象还带有键 {}</translation>
    </message>
    <message>
        <source>lead the host name to Fastly (CNAME) and publish the record of the output dns_challenges, so that it gets its certificate</source>
        <translation>请将主机名指向 Fastly（CNAME），并发布输出 dns_challenges 中的记录，以便其获得证书</translation>
    </message>
    <message>
        <source>Edge-Side Includes without shell: include, comment and remove; a fragment lives as long as drawn whatever its URL</source>
        <translation>不经 shell 的 Edge-Side Includes：include、comment 和 remove；无论片段的 URL 为何，其生存时间均如图所绘</translation>
    </message>
    <message>
        <source>the backup is asked while the origin&apos;s health check fails, and once where the origin answers an error</source>
        <translation>源站健康检查失败期间访问备用源站；源站返回错误时访问一次备用源站</translation>
    </message>
    <message>
        <source>what it answers is not drawn, and a container image can&apos;t run there: the package passes requests on and degrades; its own code goes into serve()</source>
        <translation>图中未绘制其应答内容，且容器镜像无法在该处运行：该软件包转发请求并降级；其自身代码写入 serve()</translation>
    </message>
    <message>
        <source>put its secrets into the store under the names of the drawing: fastly secret-store-entry create</source>
        <translation>请将其机密以拓扑图中的名称存入该存储：fastly secret-store-entry create</translation>
    </message>
    <message>
        <source>“{}” can&apos;t name a secret: give it another name, of letters, digits and _</source>
        <translation>“{}”不能作为机密名称：请另取名称，由字母、数字和 _ 组成</translation>
    </message>
    <message>
        <source>a request in Compute has 128 MB of memory, not the {} GiB that it demands</source>
        <translation>Compute 中一个请求的内存为 128 MB，而非其要求的 {} GiB</translation>
    </message>
    <message>
        <source>Compute has no accelerators</source>
        <translation>Compute 没有加速器</translation>
    </message>
    <message>
        <source>Compute keeps no state between requests</source>
        <translation>Compute 在请求之间不保留状态</translation>
    </message>
    <message>
        <source>its model can&apos;t run in Compute</source>
        <translation>其模型无法在 Compute 中运行</translation>
    </message>
    <message>
        <source>a Compute service runs on all points of presence of Fastly, this one among them</source>
        <translation>Compute 服务在 Fastly 的所有接入点（包括此处）运行</translation>
    </message>
    <message>
        <source>its domain leads the calls to it; sizes and rates are not configured</source>
        <translation>其域名将调用导向它；大小和速率不作配置</translation>
    </message>
    <message>
        <source>the service that it calls runs elsewhere: give it a backend, and the code in serve() has to call it</source>
        <translation>它调用的服务运行在别处：请为其提供后端，并须由 serve() 中的代码调用</translation>
    </message>
    <message>
        <source>sites, Regions and networks are no matter of a content delivery network</source>
        <translation>站点、Region 和网络与内容分发网络无关</translation>
    </message>
    <message>
        <source>the drawing names no project: give its id</source>
        <translation>拓扑图未指定项目：请填写其 ID</translation>
    </message>
    <message>
        <source>the drawing names no project: give its number, the fleet&apos;s</source>
        <translation>拓扑图未指定项目：请填写其编号（舰队所属项目的编号）</translation>
    </message>
    <message>
        <source>each cluster has one administrator: give the account</source>
        <translation>每个集群有一名管理员：请填写其账户</translation>
    </message>
    <message>
        <source>the drawing doesn&apos;t name the zone as Google does (REGION-edge-NAME): give its name</source>
        <translation>拓扑图未按 Google 的方式（REGION-edge-NAME）命名该 Zone：请填写其名称</translation>
    </message>
    <message>
        <source>neither the zone&apos;s name nor a link tells the Region to which it belongs: give it</source>
        <translation>无法从该 Zone 的名称或链路得知其所属的 Region：请填写</translation>
    </message>
    <message>
        <source>no machine of the catalogue holds each replica that is placed there: give how many there are</source>
        <translation>目录中没有能容纳该处所部署的每个副本的机器：请填写该处的机器数量</translation>
    </message>
    <message>
        <source>the drawing names no Region: give it</source>
        <translation>拓扑图未指定 Region：请填写</translation>
    </message>
    <message>
        <source>the instances fetch {} when they start: store it in Secrets Manager and give its ARN</source>
        <translation>实例在启动时获取 {}：请将其存入 Secrets Manager 并填写其 ARN</translation>
    </message>
    <message>
        <source>the drawing names no machine image: give one of the Region, with cloud-init, Docker and the AWS CLI</source>
        <translation>拓扑图未指定机器镜像：请填写该 Region 中带有 cloud-init、Docker 和 AWS CLI 的镜像</translation>
    </message>
    <message>
        <source>the drawing names no usable container image: give one that the instances may pull without signing in</source>
        <translation>拓扑图未指定可用的容器镜像：请填写实例无需登录即可拉取的镜像</translation>
    </message>
    <message>
        <source>nginx</source>
        <translation>nginx</translation>
    </message>
    <message>
        <source>the account&apos;s CP code, contract, group, product and edge host names are not drawn: give the CP code here and the others when the property is made</source>
        <translation>未绘制账户的 CP code、合同、组、产品和边缘主机名：请在此填写 CP code，其余在创建 property 时填写</translation>
    </message>
    <message>
        <source>no origin is drawn that its requests could go on to: give one</source>
        <translation>未绘制其请求可继续发往的源站：请提供一个</translation>
    </message>
    <message>
        <source>its address is neither a host name nor one of IPv4: give the one where it is reached</source>
        <translation>其地址既不是主机名，也不是 IPv4 地址：请填写可访问它的地址</translation>
    </message>
    <message>
        <source>Site Failover asks a backup under a host name of the property: add one to it and name it here</source>
        <translation>Site Failover 以 property 的主机名访问备用源站：请为 property 添加一个主机名，并在此填写</translation>
    </message>
    <message>
        <source>its host name isn&apos;t drawn: give the one under which users reach it</source>
        <translation>未绘制其主机名：请填写用户访问它所用的主机名</translation>
    </message>
    <message>
        <source>the drawing doesn&apos;t tell its requests from others by a path: give one</source>
        <translation>拓扑图未给出路径来区分其请求与其他请求：请填写路径</translation>
    </message>
    <message>
        <source>name the cookie by which the origin knows its users, so that nobody gets the answer of another</source>
        <translation>请指定源站用以识别用户的 Cookie，以免有人得到他人的应答</translation>
    </message>
    <message>
        <source>register the EdgeWorker, upload its bundle, and give the identifier that it gets</source>
        <translation>请注册该 EdgeWorker，上传其代码包，并填写其获得的标识符</translation>
    </message>
    <message>
        <source>one EdgeWorker runs on a request, and several are drawn: give its path</source>
        <translation>一个请求只运行一个 EdgeWorker，而图中有多个：请填写其路径</translation>
    </message>
    <message>
        <source>no stack opts into a zone group; once for all of its zones: {}</source>
        <translation>没有堆栈会启用 Zone 组；请为其所有 Zone 执行一次：{}</translation>
    </message>
    <message>
        <source>the catalogue doesn&apos;t know the zone&apos;s Region: make its stacks there</source>
        <translation>目录中没有该 Zone 的 Region：请在该 Region 中创建其堆栈</translation>
    </message>
    <message>
        <source>its ends lie in two Regions, and no stack accepts the peering of their transit gateways: terraform-aws-wavelength does</source>
        <translation>其两端位于两个 Region，而没有堆栈会接受其中转网关（Transit Gateway）的对等连接：terraform-aws-wavelength 可以</translation>
    </message>
    <message>
        <source>by way of the parent Region&apos;s transit gateway, whose latency and bandwidth are AWS&apos;s own</source>
        <translation>经由父 Region 的中转网关（Transit Gateway），其时延和带宽由 AWS 决定</translation>
    </message>
    <message>
        <source>its port is open to those who call</source>
        <translation>其端口已向调用方开放</translation>
    </message>
    <message>
        <source>some calls cross two Regions, and no stack accepts the peering of their transit gateways</source>
        <translation>有些调用跨越两个 Region，而没有堆栈会接受其中转网关（Transit Gateway）的对等连接</translation>
    </message>
    <message>
        <source>its caller also runs outside the Wavelength Zones, and this target makes no way into them from there</source>
        <translation>其调用方也在 Wavelength Zone 之外运行，而此目标不创建由该处进入的通路</translation>
    </message>
    <message>
        <source>the service that calls runs in no Wavelength Zone</source>
        <translation>发起调用的服务未运行于任何 Wavelength Zone</translation>
    </message>
    <message>
        <source>tell the caller where the service is: the drawing doesn&apos;t say how its image takes an address</source>
        <translation>请告知调用方该服务的位置：拓扑图未说明其镜像如何接收地址</translation>
    </message>
    <message>
        <source>nothing in this drawing is delivered by Amazon CloudFront</source>
        <translation>此拓扑图中没有任何内容由 Amazon CloudFront 分发</translation>
    </message>
    <message>
        <source>add a point of presence whose provider is CloudFront, on the way from users to the contents that they fetch, or place a service on one</source>
        <translation>在用户到其所获取内容的路径上添加提供商为 CloudFront 的接入点，或将服务部署到其上</translation>
    </message>
    <message>
        <source>Amazon CloudFront (Terraform)</source>
        <translation>Amazon CloudFront (Terraform)</translation>
    </message>
    <message>
        <source>it isn&apos;t known: aws ec2 describe-availability-zones --all-availability-zones shows names and groups</source>
        <translation>尚不清楚：aws ec2 describe-availability-zones --all-availability-zones 会显示名称和组</translation>
    </message>
    <message>
        <source>no contents pass, and no service runs on, a point of presence of Cloudflare here</source>
        <translation>此处没有内容经过 Cloudflare 的接入点，也没有服务在其上运行</translation>
    </message>
    <message>
        <source>add a point of presence whose provider is Cloudflare, and let users fetch contents through it or place a service on it</source>
        <translation>添加提供商为 Cloudflare 的接入点，并让用户经其获取内容，或将服务部署到其上</translation>
    </message>
    <message>
        <source>Cloudflare (Terraform and Workers)</source>
        <translation>Cloudflare (Terraform 和 Workers)</translation>
    </message>
    <message>
        <source>the drawing names no host of this origin: give one</source>
        <translation>拓扑图未指定此源站的主机：请填写</translation>
    </message>
    <message>
        <source>the drawing doesn&apos;t say in which Region of AWS this shield stands: give one</source>
        <translation>拓扑图未说明此源站护盾（shield）位于 AWS 的哪个 Region：请填写</translation>
    </message>
    <message>
        <source>part of the answers are for one user alone: name the cookies that tell users apart</source>
        <translation>部分应答只供单个用户：请列出用以区分用户的 Cookie</translation>
    </message>
    <message>
        <source>the drawing doesn&apos;t tell its requests from those of other contents: give a pattern of its paths</source>
        <translation>拓扑图未给出区分其请求与其他内容的请求的方式：请填写其路径的模式</translation>
    </message>
    <message>
        <source>give the certificate of {}, and point the name at the distribution (output DomainName)</source>
        <translation>请提供 {} 的证书，并将该名称指向分发（输出 DomainName）</translation>
    </message>
    <message>
        <source>the drawing has {} zones and Regions, more than one address plan holds</source>
        <translation>拓扑图中有 {} 个 Zone 和 Region，超出一套地址规划的容量</translation>
    </message>
    <message>
        <source>divide the drawing: 10.0.0.0/8 is dealt out as 256 networks</source>
        <translation>拆分拓扑图：10.0.0.0/8 划分为 256 个网络</translation>
    </message>
    <message>
        <source>this drawing has no zone of Google Distributed Cloud</source>
        <translation>此拓扑图中没有 Google Distributed Cloud 的 Zone</translation>
    </message>
    <message>
        <source>add a node whose provider is Google Distributed Cloud</source>
        <translation>添加一个提供商为 Google Distributed Cloud 的节点</translation>
    </message>
    <message>
        <source>storageUri: where the model {} is fetched from</source>
        <translation>storageUri：获取模型 {} 的位置</translation>
    </message>
    <message>
        <source>“{}” is no URI that KServe fetches from: put one into storageUri</source>
        <translation>“{}”不是 KServe 可用于获取的 URI：请在 storageUri 中填写一个</translation>
    </message>
    <message>
        <source>KServe ships no runtime for TensorFlow Lite: the image must serve the model in /mnt/models at port {}</source>
        <translation>KServe 不附带 TensorFlow Lite 的运行时：镜像须在端口 {} 提供 /mnt/models 中的模型</translation>
    </message>
    <message>
        <source>storageUri must lead to a model repository of Triton with the model {}: the target triton writes its configuration</source>
        <translation>storageUri 须指向含有模型 {} 的 Triton 模型仓库：其配置由目标 triton 写入</translation>
    </message>
    <message>
        <source>{} runs its own image, not “{}”; put that into model.image if it is a Triton</source>
        <translation>{} 运行其自身的镜像，而非“{}”；若后者是 Triton，请将其填入 model.image</translation>
    </message>
    <message>
        <source>callers reach it at {}-predictor and port 80, not at port {}</source>
        <translation>调用方通过 {}-predictor 和端口 80 访问它，而非端口 {}</translation>
    </message>
    <message>
        <source>its fallback is a service of its own; the target kubernetes leads callers to it</source>
        <translation>其后备是单独的服务；由目标 kubernetes 将调用方导向它</translation>
    </message>
    <message>
        <source>a DeepStream pipeline answers no inference requests: the target deepstream makes it</source>
        <translation>DeepStream 流水线不应答推理请求：由目标 deepstream 创建</translation>
    </message>
    <message>
        <source>it runs no AI model; the target kubernetes deploys it</source>
        <translation>它不运行 AI 模型；由目标 kubernetes 部署</translation>
    </message>
    <message>
        <source>tell its callers the address {}-predictor, in the namespace of the site</source>
        <translation>请告知其调用方地址 {}-predictor，位于站点的命名空间中</translation>
    </message>
    <message>
        <source>a model server calls nobody; what answers with its verdict does</source>
        <translation>模型服务器不调用任何服务；由根据其结果作出应答的服务来调用</translation>
    </message>
    <message>
        <source>no service of this drawing serves an AI model</source>
        <translation>此拓扑图中没有服务提供 AI 模型</translation>
    </message>
    <message>
        <source>choose the inference runtime and the model of a service</source>
        <translation>为服务选择推理运行时和模型</translation>
    </message>
    <message>
        <source>KServe (AI models)</source>
        <translation>KServe (AI 模型)</translation>
    </message>
    <message>
        <source>“{}” is no host name: put the one under which users ask for it in place of needs-input.invalid</source>
        <translation>“{}”不是主机名：请将 needs-input.invalid 替换为用户访问它所用的主机名</translation>
    </message>
    <message>
        <source>the certificate and key of {} in /etc/nginx/tls</source>
        <translation>{} 的证书和密钥，位于 /etc/nginx/tls</translation>
    </message>
    <message>
        <source>its path doesn’t tell its requests from those of other contents: put an expression for its URLs in place of ^$</source>
        <translation>其路径无法将其请求与其他内容的请求区分开：请将 ^$ 替换为匹配其 URL 的表达式</translation>
    </message>
    <message>
        <source>requests with a cookie or authorisation count as personal and pass the cache; where all users have cookies, name the personal ones</source>
        <translation>带 Cookie 或授权信息的请求视为个人请求，不经缓存；若所有用户都带 Cookie，请列出其中属于个人的 Cookie</translation>
    </message>
    <message>
        <source>nginx has no purge of its own: whoever publishes runs this script on each server, points that others ask first</source>
        <translation>nginx 没有自带的清除功能：由发布者在每台服务器上运行此脚本，先从被其他接入点访问的接入点开始</translation>
    </message>
    <message>
        <source>a soft purge: nginx can’t make a copy stale, so its copies are taken away</source>
        <translation>软清除：nginx 无法将副本标为陈旧，因此会删除其副本</translation>
    </message>
    <message>
        <source>its lifetime and its windows for stale copies count where the origin’s answer says nothing of them</source>
        <translation>源站的应答未作说明时，其生存时间和陈旧副本的时间窗口才生效</translation>
    </message>
    <message>
        <source>Edge-Side Includes: nginx puts no pages together, and its server-side includes are another language; pages leave as the origin wrote them</source>
        <translation>Edge-Side Includes：nginx 不拼合页面，其服务器端包含（SSI）是另一种语言；页面按源站所写原样送出</translation>
    </message>
    <message>
        <source>the drawing gives the cache no size; 1 GiB stands there</source>
        <translation>拓扑图未给出缓存大小；该处填写了 1 GiB</translation>
    </message>
    <message>
        <source>it has {} servers: run this on each, behind a balancer that spreads requests by URL</source>
        <translation>它有 {} 台服务器：请在每台上运行，并置于按 URL 分发请求的负载均衡器之后</translation>
    </message>
    <message>
        <source>the largest object let in, for answers that tell their length beforehand</source>
        <translation>所准入的最大对象，适用于预先给出长度的应答</translation>
    </message>
    <message>
        <source>put {} of the model {} there</source>
        <translation>请将 {}（模型 {}）放入该处</translation>
    </message>
    <message>
        <source>put {} of the model {} there, from {}</source>
        <translation>请将 {}（模型 {}）放入该处，来自 {}</translation>
    </message>
    <message>
        <source>names, types and shapes of its inputs and outputs: TorchScript holds none</source>
        <translation>其输入和输出的名称、类型和形状：TorchScript 不含这些信息</translation>
    </message>
    <message>
        <source>a TensorRT plan runs on the accelerator that it was built on alone: build one for each model of accelerator</source>
        <translation>TensorRT plan 只能在构建它的加速器上运行：请为每种加速器型号各构建一个</translation>
    </message>
    <message>
        <source>image, port and demand belong to the server, not to its models: target kubernetes</source>
        <translation>镜像、端口和资源需求属于服务器，而不属于其模型：目标 kubernetes</translation>
    </message>
    <message>
        <source>it runs no AI model</source>
        <translation>它不运行 AI 模型</translation>
    </message>
    <message>
        <source>a DeepStream pipeline is no model of Triton: target deepstream</source>
        <translation>DeepStream 流水线不是 Triton 的模型：目标 deepstream</translation>
    </message>
    <message>
        <source>Triton has no backend for TensorFlow Lite: serve it as ONNX, or by its own image</source>
        <translation>Triton 没有 TensorFlow Lite 的后端：请以 ONNX 提供该模型，或由其自身的镜像提供</translation>
    </message>
    <message>
        <source>who calls a model server is not configured there</source>
        <translation>哪些服务调用模型服务器，不在该处配置</translation>
    </message>
    <message>
        <source>no service that Triton can serve is placed</source>
        <translation>没有部署 Triton 可提供的服务</translation>
    </message>
    <message>
        <source>choose the inference runtime of a service (ONNX Runtime, TensorRT, OpenVINO or PyTorch) and place it</source>
        <translation>为服务选择推理运行时（ONNX Runtime、TensorRT、OpenVINO 或 PyTorch）并部署该服务</translation>
    </message>
    <message>
        <source>Triton Inference Server</source>
        <translation>Triton Inference Server</translation>
    </message>
    <message>
        <source>nothing runs there in the lab; its links are part of the ways that cross it</source>
        <translation>实验环境中该处不运行任何内容；其链路计入经过它的通路</translation>
    </message>
    <message>
        <source>a provider’s cache: Varnish stands in for it in the lab</source>
        <translation>提供商的缓存：在实验环境中由 Varnish 代替</translation>
    </message>
    <message>
        <source>its cache software: Varnish stands in for it in the lab</source>
        <translation>其缓存软件：在实验环境中由 Varnish 代替</translation>
    </message>
    <message>
        <source>its {} servers: the lab runs one, with one server’s share of the cache</source>
        <translation>其 {} 台服务器：实验环境只运行一台，其缓存为一台服务器的份额</translation>
    </message>
    <message>
        <source>its latency, jitter, loss and rate are part of each way that crosses it; ways do not share its rate</source>
        <translation>其时延、抖动、丢包率和速率计入经过它的每条通路；各通路不共享其速率</translation>
    </message>
    <message>
        <source>no two containers that talk send over it</source>
        <translation>没有两个相互通信的容器经由它发送数据</translation>
    </message>
    <message>
        <source>it is placed nowhere, so no container runs it; run the placement or assign it to a node, then export again</source>
        <translation>它未部署到任何节点，因此没有容器运行它；请计算部署方案或将其指派到节点，然后重新导出</translation>
    </message>
    <message>
        <source>its container image, in the variable {} of .env</source>
        <translation>其容器镜像，位于 .env 的变量 {} 中</translation>
    </message>
    <message>
        <source>its value in the environment variable {} when the lab is started; the container finds it in a file that {}_FILE names</source>
        <translation>启动实验环境时，其值位于环境变量 {} 中；容器可在 {}_FILE 所指的文件中找到该值</translation>
    </message>
    <message>
        <source>the machine must have {} accelerators and NVIDIA’s container toolkit</source>
        <translation>机器须有 {} 个加速器和 NVIDIA 的 container toolkit</translation>
    </message>
    <message>
        <source>{} of {} replicas are placed; the lab runs those</source>
        <translation>已部署 {} 个副本（共 {} 个）；实验环境运行已部署的副本</translation>
    </message>
    <message>
        <source>nobody fetches it through a point of presence</source>
        <translation>没有用户经接入点获取它</translation>
    </message>
    <message>
        <source>every URL of it is answered with one object of the mean size, under {}</source>
        <translation>其每个 URL 都以一个平均大小的对象应答，位于 {} 之下</translation>
    </message>
    <message>
        <source>the drawing doesn’t tell its URLs from others: the lab has made some of its own</source>
        <translation>拓扑图未给出区分其 URL 与其他 URL 的方式：实验环境自行生成了一些</translation>
    </message>
    <message>
        <source>the way is there; calls are made by what runs in the containers</source>
        <translation>通路已存在；调用由容器中运行的程序发起</translation>
    </message>
    <message>
        <source>one end of it is placed nowhere, so there is no way to make</source>
        <translation>其一端未部署到任何节点，因此没有可创建的通路</translation>
    </message>
    <message>
        <source>a container with curl and ping; it sends nothing by itself</source>
        <translation>一个带有 curl 和 ping 的容器；它自身不发送任何数据</translation>
    </message>
    <message>
        <source>a group has no counterpart: each node has its own containers</source>
        <translation>分组没有对应物：每个节点有各自的容器</translation>
    </message>
    <message>
        <source>the drawing names no usable host name: give the one that users ask</source>
        <translation>拓扑图未指定可用的主机名：请填写用户所访问的主机名</translation>
    </message>
    <message>
        <source>its requests can&apos;t be told from those of another set of its host: give its path</source>
        <translation>无法将其请求与同一主机的另一内容集的请求区分开：请填写其路径</translation>
    </message>
    <message>
        <source>the drawing gives it no usable address: give its host name or IP address</source>
        <translation>拓扑图未给出其可用地址：请填写其主机名或 IP 地址</translation>
    </message>
    <message>
        <source>a part of its requests is answered for one user alone: name the cookie by which they are told</source>
        <translation>其部分请求的应答只供单个用户：请指定用以识别这些请求的 Cookie</translation>
    </message>
    <message>
        <source>no node with an address runs its fallback: give the URL where that answers</source>
        <translation>没有带地址的节点运行其后备：请填写该后备应答的 URL</translation>
    </message>
    <message>
        <source>nothing that this target deploys is placed there</source>
        <translation>该处未部署此目标所部署的内容</translation>
    </message>
    <message>
        <source>this target doesn&apos;t deploy that service there</source>
        <translation>此目标不在该处部署该服务</translation>
    </message>
    <message>
        <source>neither end is a service that this target deploys</source>
        <translation>两端均不是此目标所部署的服务</translation>
    </message>
    <message>
        <source>latency, bandwidth and loss of a link are the network&apos;s own</source>
        <translation>链路的时延、带宽和丢包率由网络自身决定</translation>
    </message>
    <message>
        <source>a group has no counterpart: each node is deployed by itself</source>
        <translation>分组没有对应物：每个节点单独部署</translation>
    </message>
    <message>
        <source>“{}” needs the accelerator {}, but this node has “{}”</source>
        <translation>“{}”需要加速器 {}，但此节点的加速器为“{}”</translation>
    </message>
    <message>
        <source>its services ask for {} accelerators, but this node has {}</source>
        <translation>其服务要求 {} 个加速器，但此节点有 {} 个</translation>
    </message>
    <message>
        <source>Origin Shield of the origins that it asks</source>
        <translation>它所访问的源站的 Origin Shield</translation>
    </message>
    <message>
        <source>CloudFront has one Origin Shield for an origin, and this one is behind another</source>
        <translation>CloudFront 对一个源站只有一个 Origin Shield，而此源站位于另一个之后</translation>
    </message>
    <message>
        <source>asked over HTTPS alone</source>
        <translation>只通过 HTTPS 访问</translation>
    </message>
    <message>
        <source>CloudFront asks origins by host name, not by “{}”</source>
        <translation>CloudFront 按主机名访问源站，而不按“{}”</translation>
    </message>
    <message>
        <source>CloudFront takes these times from the answers that it caches: let the origin say Cache-Control: {}</source>
        <translation>CloudFront 从其所缓存的应答中取得这些时间：请让源站发送 Cache-Control: {}</translation>
    </message>
    <message>
        <source>CloudFront counts whole seconds: the time was rounded down</source>
        <translation>CloudFront 按整秒计时：时间已向下取整</translation>
    </message>
    <message>
        <source>CloudFront puts no page together from fragments (ESI): whole pages are kept, for their own time</source>
        <translation>CloudFront 不由片段拼合页面（ESI）：页面整体保留，采用各自的时间</translation>
    </message>
    <message>
        <source>let whoever publishes call aws cloudfront create-invalidation with the distribution&apos;s id and the paths</source>
        <translation>请让发布者以分发的 ID 和相应路径调用 aws cloudfront create-invalidation</translation>
    </message>
    <message>
        <source>an invalidation removes copies: CloudFront marks none as stale (soft purge)</source>
        <translation>失效操作会删除副本：CloudFront 不将副本标为陈旧（软清除）</translation>
    </message>
    <message>
        <source>an invalidation names paths: surrogate keys are not sent to CloudFront by this target</source>
        <translation>失效操作按路径指定：此目标不向 CloudFront 发送代理键（surrogate key）</translation>
    </message>
    <message>
        <source>code at the edge is made by the target terraform-cloudfront, not by this one</source>
        <translation>边缘代码由目标 terraform-cloudfront 创建，而非此目标</translation>
    </message>
    <message>
        <source>the drawing names no subscription: give its id</source>
        <translation>拓扑图未指定订阅：请填写其 ID</translation>
    </message>
    <message>
        <source>Azure (Terraform)</source>
        <translation>Azure (Terraform)</translation>
    </message>
    <message>
        <source>it is deployed to the cluster in which Flux runs; where the site is a cluster of its own, add spec.kubeConfig with the Secret that leads to it</source>
        <translation>它部署到运行 Flux 的集群；若站点自成一个集群，请添加 spec.kubeConfig，其中指定通往该集群的 Secret</translation>
    </message>
    <message>
        <source>GitOps with Flux</source>
        <translation>使用 Flux 的 GitOps</translation>
    </message>
    <message>
        <source>the service that calls is placed nowhere</source>
        <translation>发起调用的服务未部署到任何节点</translation>
    </message>
    <message>
        <source>its addresses are of IPv4: a carrier gateway carries no IPv6</source>
        <translation>其地址为 IPv4：运营商网关不承载 IPv6</translation>
    </message>
    <message>
        <source>“{}” is no name of an environment variable, so no secret is fetched for it</source>
        <translation>“{}”不是环境变量名，因此不为其获取机密</translation>
    </message>
    <message>
        <source>{} licences locked to the machine: install them on each instance</source>
        <translation>{} 个绑定机器的许可证：请在每个实例上安装</translation>
    </message>
    <message>
        <source>the image must bring its model or fetch it from {}: no instance does that</source>
        <translation>镜像须自带模型或从 {} 获取：实例不会执行此操作</translation>
    </message>
    <message>
        <source>it is deployed to the cluster in which Argo CD runs (in-cluster); where the site is a cluster of its own, put the name under which Argo CD knows it</source>
        <translation>它部署到运行 Argo CD 的集群（in-cluster）；若站点自成一个集群，请填写 Argo CD 所知的该集群名称</translation>
    </message>
    <message>
        <source>GitOps with Argo CD</source>
        <translation>使用 Argo CD 的 GitOps</translation>
    </message>
    <message>
        <source>a volume claim {} at each site with model.onnx and labels.txt of {}</source>
        <translation>每个站点一个卷声明 {}，含 model.onnx 和 labels.txt（属于 {}）</translation>
    </message>
    <message>
        <source>a volume claim {} at each site with model.onnx and labels.txt of {}, from {}</source>
        <translation>每个站点一个卷声明 {}，含 model.onnx 和 labels.txt（属于 {}），来自 {}</translation>
    </message>
    <message>
        <source>num-detected-classes and the parser of the model&apos;s output: the drawing doesn&apos;t say what it detects</source>
        <translation>num-detected-classes 和模型输出的解析器：拓扑图未说明模型检测什么</translation>
    </message>
    <message>
        <source>network-mode, where it isn&apos;t FP32: the drawing names no number format of the model</source>
        <translation>network-mode（若非 FP32）：拓扑图未指定模型的数值格式</translation>
    </message>
    <message>
        <source>calibration.txt of the model: INT8 needs the ranges of its layers</source>
        <translation>模型的 calibration.txt：INT8 需要其各层的取值范围</translation>
    </message>
    <message>
        <source>the streams that it watches: a [sourceN] with its uri for each, and how many there are as batch-size; allow them in network-policy.yaml</source>
        <translation>它所监视的流：每个流一个带 uri 的 [sourceN]，流的数量填入 batch-size；请在 network-policy.yaml 中放行</translation>
    </message>
    <message>
        <source>its accelerator&apos;s encoder makes the stream that it serves; where it has none (A100, Jetson Orin Nano), set enc-type=1 and take an image with a software encoder</source>
        <translation>由其加速器的编码器生成它所提供的流；若加速器没有编码器（A100、Jetson Orin Nano），请设置 enc-type=1 并采用带软件编码器的镜像</translation>
    </message>
    <message>
        <source>DeepStream runs on an accelerator of NVIDIA, but the drawing asks for none</source>
        <translation>DeepStream 在 NVIDIA 的加速器上运行，但拓扑图未要求加速器</translation>
    </message>
    <message>
        <source>what it sends to {}: add the sink or broker that {} takes; its address is in {}</source>
        <translation>它发送给 {} 的内容：请添加 {} 所接受的 sink 或 broker；其地址在 {} 中</translation>
    </message>
    <message>
        <source>it is no DeepStream pipeline; the target kubernetes deploys it</source>
        <translation>它不是 DeepStream 流水线；由目标 kubernetes 部署</translation>
    </message>
    <message>
        <source>it is no DeepStream pipeline; the targets kserve and triton serve its model</source>
        <translation>它不是 DeepStream 流水线；由目标 kserve 和 triton 提供其模型</translation>
    </message>
    <message>
        <source>no service of this drawing runs DeepStream</source>
        <translation>此拓扑图中没有服务运行 DeepStream</translation>
    </message>
    <message>
        <source>choose DeepStream as the inference runtime of a service</source>
        <translation>选择 DeepStream 作为服务的推理运行时</translation>
    </message>
    <message>
        <source>DeepStream</source>
        <translation>DeepStream</translation>
    </message>
    <message>
        <source>its answer can&apos;t be read: {} ({})</source>
        <translation>无法读取其应答：{}（{}）</translation>
    </message>
    <message>
        <source>its answer is no object of JSON</source>
        <translation>其应答不是 JSON 对象</translation>
    </message>
    <message>
        <source>the program wrote no file for this drawing</source>
        <translation>该程序未为此拓扑图写入任何文件</translation>
    </message>
    <message>
        <source>see its documentation for what it needs</source>
        <translation>请参阅其文档了解所需条件</translation>
    </message>
    <message>
        <source>nothing of its answer was used; tell who wrote the program</source>
        <translation>其应答未被采用；请告知该程序的作者</translation>
    </message>
    <message>
        <source>its answer has no list there</source>
        <translation>其应答在该处没有列表</translation>
    </message>
    <message>
        <source>its answer has no text “{}” there</source>
        <translation>其应答在该处没有文本“{}”</translation>
    </message>
    <message>
        <source>its answer has the file “{}” twice</source>
        <translation>其应答中文件“{}”出现两次</translation>
    </message>
    <message>
        <source>its report names the row “{}”, which is not in the drawing</source>
        <translation>其报告提到的条目“{}”不在拓扑图中</translation>
    </message>
    <message>
        <source>its report names the row “{}”, which stands in more than one table: it must add “table”</source>
        <translation>其报告提到的条目“{}”存在于多个表中：须加上“table”</translation>
    </message>
    <message>
        <source>its report has the outcome “{}”, which is none of exported, needs_input, not_expressible, not_concerned</source>
        <translation>其报告的结果“{}”不属于 exported、needs_input、not_expressible、not_concerned</translation>
    </message>
    <message>
        <source>its report says that a row went into “{}”, which is no file of it</source>
        <translation>其报告称某个条目写入了“{}”，但它没有该文件</translation>
    </message>
    <message>
        <source>the report of {} doesn&apos;t name it: what is deployed may lack it</source>
        <translation>{} 的报告未提到它：所部署的内容可能缺少它</translation>
    </message>
    <message>
        <source>{} (external)</source>
        <translation>{} (外部)</translation>
    </message>
    <message>
        <source>{} answers</source>
        <translation>正在等待 {} 应答</translation>
    </message>
    <message>
        <source>the program ended with status {}: {}</source>
        <translation>该程序结束，状态为 {}：{}</translation>
    </message>
    <message>
        <source>run it by hand to see why</source>
        <translation>请手动运行以查明原因</translation>
    </message>
    <message>
        <source>Cloudflare has no filter by size, chance or number of requests for what its caches let in</source>
        <translation>Cloudflare 没有按大小、概率或请求数决定其缓存准入的过滤器</translation>
    </message>
    <message>
        <source>Cloudflare serves from all of its data centres by anycast, this one among them; the size of its cache is Cloudflare&apos;s own</source>
        <translation>Cloudflare 通过任播从其所有数据中心（包括此处）提供服务；其缓存大小由 Cloudflare 决定</translation>
    </message>
    <message>
        <source>it is drawn as down; Cloudflare&apos;s data centres can&apos;t be switched off</source>
        <translation>它被绘制为停机；Cloudflare 的数据中心无法关闭</translation>
    </message>
    <message>
        <source>tiered cache is on, but Cloudflare picks the upper tier near the origin itself: that it is this one can&apos;t be said</source>
        <translation>分层缓存已启用，但 Cloudflare 自行选择靠近源站的上层：无法指定为此接入点</translation>
    </message>
    <message>
        <source>Cloudflare takes whole seconds up to a year: its lifetime becomes {} s</source>
        <translation>Cloudflare 只接受整秒，最长一年：其生存时间变为 {} s</translation>
    </message>
    <message>
        <source>an Edge TTL of {} s needs the plan Business or Enterprise; Pro keeps copies for an hour at least, Free for two</source>
        <translation>{} s 的 Edge TTL 需要 Business 或 Enterprise 套餐；Pro 至少保留副本一小时，Free 至少两小时</translation>
    </message>
    <message>
        <source>an Edge TTL of {} s needs the plan Pro; Free keeps copies for two hours at least</source>
        <translation>{} s 的 Edge TTL 需要 Pro 套餐；Free 至少保留副本两小时</translation>
    </message>
    <message>
        <source>the Worker keeps copies of its own in each data centre and serves them stale</source>
        <translation>Worker 在每个数据中心保留自己的副本，并提供陈旧副本</translation>
    </message>
    <message>
        <source>Cloudflare serves stale copies only as the origin&apos;s Cache-Control says: let it send {}, and neither s-maxage nor must-revalidate; leave Always Online off</source>
        <translation>Cloudflare 仅按源站的 Cache-Control 提供陈旧副本：请让源站发送 {}，且不发送 s-maxage 和 must-revalidate；保持 Always Online 关闭</translation>
    </message>
    <message>
        <source>on publication, call POST /zones/(var.{})/{} with {&quot;tags&quot;: [the object&apos;s key]}; the origin sends the keys as Cache-Tag; plans differ in calls: Free 5 a minute, Enterprise 50 a second</source>
        <translation>发布时，请调用 POST /zones/(var.{})/{}，内容为 {&quot;tags&quot;: [对象的键]}；源站以 Cache-Tag 发送这些键；各套餐的调用次数不同：Free 每分钟 5 次，Enterprise 每秒 50 次</translation>
    </message>
    <message>
        <source>Cloudflare offers no Edge-Side Includes; place a service on its points of presence, whose Worker then composes the pages</source>
        <translation>Cloudflare 不提供 Edge-Side Includes；请在其接入点上部署服务，由该服务的 Worker 拼合页面</translation>
    </message>
    <message>
        <source>Cloudflare offers no Edge-Side Includes: the Worker composes the pages that its routes lead to it</source>
        <translation>Cloudflare 不提供 Edge-Side Includes：由 Worker 拼合其路由导向它的页面</translation>
    </message>
    <message>
        <source>load balancing is an add-on of Cloudflare: switch it on for the account</source>
        <translation>负载均衡是 Cloudflare 的附加功能：请为账户启用</translation>
    </message>
    <message>
        <source>the host needs {} load balancing rules, since origins and backups differ by path: below Enterprise a host has one</source>
        <translation>该主机需要 {} 条负载均衡规则，因为源站和备用源站因路径而异：低于 Enterprise 时每个主机只有一条</translation>
    </message>
    <message>
        <source>its zone needs {} cache rules: Free has 10, Pro 25, Business 50, Enterprise 300</source>
        <translation>其 Zone 需要 {} 条缓存规则：Free 有 10 条，Pro 25 条，Business 50 条，Enterprise 300 条</translation>
    </message>
    <message>
        <source>a Worker has 128 MB of memory, not the {} GiB that it demands</source>
        <translation>Worker 的内存为 128 MB，而非其要求的 {} GiB</translation>
    </message>
    <message>
        <source>a Worker has no accelerators</source>
        <translation>Worker 没有加速器</translation>
    </message>
    <message>
        <source>a Worker keeps no state between requests</source>
        <translation>Worker 在请求之间不保留状态</translation>
    </message>
    <message>
        <source>its model can&apos;t run in a Worker</source>
        <translation>其模型无法在 Worker 中运行</translation>
    </message>
    <message>
        <source>what it answers is not drawn, and a container image can&apos;t run there: the Worker passes requests on and degrades; its own code goes into serve()</source>
        <translation>图中未绘制其应答内容，且容器镜像无法在该处运行：Worker 转发请求并降级；其自身代码写入 serve()</translation>
    </message>
    <message>
        <source>“{}” can&apos;t name a binding: give the secret another name, of letters, digits and _</source>
        <translation>“{}”不能作为绑定名称：请为该机密另取名称，由字母、数字和 _ 组成</translation>
    </message>
    <message>
        <source>a Worker runs in all data centres of Cloudflare, this one among them</source>
        <translation>Worker 在 Cloudflare 的所有数据中心（包括此处）运行</translation>
    </message>
    <message>
        <source>its routes lead the calls to it; sizes and rates are not configured</source>
        <translation>其路由将调用导向它；大小和速率不作配置</translation>
    </message>
    <message>
        <source>the service that it calls runs elsewhere: the code in serve() has to call it</source>
        <translation>它调用的服务运行在别处：须由 serve() 中的代码调用</translation>
    </message>
    <message>
        <source>the drawing names no account of Cloudflare: give its id; the API token stays in the environment</source>
        <translation>拓扑图未指定 Cloudflare 账户：请填写其 ID；API 令牌保留在环境中</translation>
    </message>
    <message>
        <source>the drawing names no zone of Cloudflare: give its id</source>
        <translation>拓扑图未指定 Cloudflare 的 Zone：请填写其 ID</translation>
    </message>
    <message>
        <source>the drawing doesn&apos;t tell which URLs go through this function: give their patterns</source>
        <translation>拓扑图未说明哪些 URL 经过此函数：请填写其模式</translation>
    </message>
    <message>
        <source>put its secrets into a Secrets Store under the names of the drawing (scope: workers) and give the store&apos;s id</source>
        <translation>请将其机密以拓扑图中的名称存入 Secrets Store（scope：workers），并填写该存储的 ID</translation>
    </message>
    <message>
        <source>the drawing names no host under which this function answers: give one</source>
        <translation>拓扑图未指定此函数应答所用的主机：请填写</translation>
    </message>
    <message>
        <source>build its package (fastly compute build) and give the file&apos;s path</source>
        <translation>请构建其软件包（fastly compute build）并填写文件路径</translation>
    </message>
    <message>
        <source>give the name that Fastly&apos;s API has for this shield (GET /datacenters)</source>
        <translation>请填写 Fastly API 中此源站护盾（shield）的名称（GET /datacenters）</translation>
    </message>
    <message>
        <source>register the subscription for the zone (Microsoft.EdgeZones) and for encryption at the host first</source>
        <translation>请先为该 Zone（Microsoft.EdgeZones）和主机加密注册订阅</translation>
    </message>
    <message>
        <source>the catalogue doesn&apos;t know the edge zone “{}”: check its name</source>
        <translation>目录中没有边缘 Zone“{}”：请检查其名称</translation>
    </message>
    <message>
        <source>the catalogue doesn&apos;t hold this edge zone for a current one: check that the subscription may use it</source>
        <translation>目录未将此边缘 Zone 列为现行 Zone：请确认订阅可以使用它</translation>
    </message>
    <message>
        <source>nothing is placed there, so it gets a network but no machine</source>
        <translation>该节点上没有部署服务，因此只创建网络，不创建机器</translation>
    </message>
    <message>
        <source>the replicas of “{}” are machines of their own, but nothing keeps them on different hosts of the zone</source>
        <translation>“{}”的副本各自是一台机器，但没有机制使其分布在该 Zone 的不同主机上</translation>
    </message>
    <message>
        <source>machines are added as services ask for them, not as the node is drawn</source>
        <translation>机器按服务的需求添加，而不按所绘的节点添加</translation>
    </message>
    <message>
        <source>what is placed there runs in a cluster of one&apos;s own, connected by Azure Arc</source>
        <translation>其上部署的内容在自有集群中运行，该集群由 Azure Arc 连接</translation>
    </message>
    <message>
        <source>no service is placed there, so there is no cluster to make</source>
        <translation>该节点上没有部署服务，因此无集群可创建</translation>
    </message>
    <message>
        <source>it is no place of Azure&apos;s</source>
        <translation>它不是 Azure 的位置</translation>
    </message>
    <message>
        <source>a device is no cluster that Azure Arc connects; iot-edge deploys to devices</source>
        <translation>设备不是可由 Azure Arc 连接的集群；由 iot-edge 部署到设备</translation>
    </message>
    <message>
        <source>nothing is placed there, so there is no cluster to connect</source>
        <translation>该节点上没有部署服务，因此无集群可连接</translation>
    </message>
    <message>
        <source>it joins no two virtual networks; its latency and bandwidth are not configured</source>
        <translation>它未连接两个虚拟网络；其时延和带宽不作配置</translation>
    </message>
    <message>
        <source>its ends share a virtual network and reach each other; latency and bandwidth are not configured</source>
        <translation>其两端共用一个虚拟网络，可以互通；时延和带宽不作配置</translation>
    </message>
    <message>
        <source>the networks are peered; latency and bandwidth are Azure&apos;s own</source>
        <translation>两个网络已对等互连；时延和带宽由 Azure 决定</translation>
    </message>
    <message>
        <source>no network of Azure lies in it</source>
        <translation>其中没有 Azure 的网络</translation>
    </message>
    <message>
        <source>sites and Regions are drawn groups; Regions come from the nodes themselves</source>
        <translation>站点和 Region 是绘制的分组；Region 由节点自身确定</translation>
    </message>
    <message>
        <source>Flux deploys it from the kubernetes export, which says what of it is expressed there</source>
        <translation>由 Flux 根据 kubernetes 导出进行部署，该导出说明其中哪些内容得以表达</translation>
    </message>
    <message>
        <source>it runs nowhere on Azure, nor in a cluster that Azure Arc connects</source>
        <translation>它未运行于 Azure 的任何位置，也未运行于由 Azure Arc 连接的集群</translation>
    </message>
    <message>
        <source>{} of {} replicas are placed; those on Azure are exported</source>
        <translation>已部署 {} 个副本（共 {} 个）；只导出位于 Azure 的副本</translation>
    </message>
    <message>
        <source>in a cluster its secrets are fetched by what the kubernetes export sets up: let the cluster&apos;s workload identity read them (Key Vault Secrets User)</source>
        <translation>在集群中，其机密由 kubernetes 导出所设置的机制获取：请允许集群的工作负载标识读取这些机密（Key Vault Secrets User）</translation>
    </message>
    <message>
        <source>port 22 is that of the machine&apos;s own remote shell: no rule opens it, and no container gets it</source>
        <translation>端口 22 属于机器自身的远程 shell：没有规则开放它，也没有容器使用它</translation>
    </message>
    <message>
        <source>its state is kept on the machine&apos;s encrypted disk, mounted at /data unless the variable state_path says otherwise</source>
        <translation>其状态保存在机器的加密磁盘上，挂载于 /data，除非变量 state_path 另有指定</translation>
    </message>
    <message>
        <source>a disk with a system holds 4,095 GiB at most, not the storage that is drawn</source>
        <translation>带系统的磁盘最大为 4,095 GiB，无法容纳所绘的存储</translation>
    </message>
    <message>
        <source>its fallback is deployed where it is placed, but nothing sends users there when no replica answers</source>
        <translation>其后备已部署到其所在位置，但没有副本应答时，没有机制将用户转到该处</translation>
    </message>
    <message>
        <source>the accelerators are to be “{}”: pick a size that has these</source>
        <translation>加速器须为“{}”：请选择带有这种加速器的规格</translation>
    </message>
    <message>
        <source>licences are the software&apos;s own affair</source>
        <translation>许可证由软件自身处理</translation>
    </message>
    <message>
        <source>its node is no place of Azure&apos;s, nor a cluster that Azure Arc connects</source>
        <translation>其节点不是 Azure 的位置，也不是由 Azure Arc 连接的集群</translation>
    </message>
    <message>
        <source>the service&apos;s port is open to the virtual network and those peered with it</source>
        <translation>该服务的端口已向虚拟网络及与其对等互连的网络开放</translation>
    </message>
    <message>
        <source>users reach a service of a cluster through an entrance (Ingress or load balancer), which is not made</source>
        <translation>用户通过入口（Ingress 或负载均衡器）访问集群中的服务，该入口不由此导出创建</translation>
    </message>
    <message>
        <source>its caller runs on machines outside the cluster, which has no entrance for them</source>
        <translation>其调用方运行在集群之外的机器上，而集群没有供其使用的入口</translation>
    </message>
    <message>
        <source>inside a cluster a service is reached by its name; who calls whom is not configured</source>
        <translation>在集群内按名称访问服务；调用关系不作配置</translation>
    </message>
    <message>
        <source>the service that it calls runs nowhere on Azure</source>
        <translation>它调用的服务未运行于 Azure 的任何位置</translation>
    </message>
    <message>
        <source>the caller is not told the addresses of the machines that it calls</source>
        <translation>调用方不会获知其所调用机器的地址</translation>
    </message>
    <message>
        <source>divide the drawing: 10.0.0.0/8 is dealt out as 256 networks of 250 zones each</source>
        <translation>拆分拓扑图：10.0.0.0/8 划分为 256 个网络，每个网络含 250 个 Zone</translation>
    </message>
    <message>
        <source>Azure (Resource Manager templates)</source>
        <translation>Azure (Resource Manager 模板)</translation>
    </message>
    <message>
        <source>edge servers ask parents before the origin</source>
        <translation>边缘服务器在访问源站之前先访问父级</translation>
    </message>
    <message>
        <source>where the parents stand can&apos;t be chosen for a property that is secure: Akamai places them</source>
        <translation>安全 property 无法选择父级的位置：由 Akamai 安排</translation>
    </message>
    <message>
        <source>Akamai answers from all its places: one can&apos;t be chosen or left out, and its caches have the size that they have</source>
        <translation>Akamai 从其所有位置应答：无法选择或排除某一个，其缓存的大小也是固定的</translation>
    </message>
    <message>
        <source>no documented behaviour lets only some of what is asked for into the cache</source>
        <translation>没有文档所载的 behaviour 可只将部分所请求的内容准入缓存</translation>
    </message>
    <message>
        <source>it is drawn as failed: Akamai itself leaves failed places out</source>
        <translation>它被绘制为故障：Akamai 会自行避开故障的位置</translation>
    </message>
    <message>
        <source>Akamai runs its own cache, not the drawn one</source>
        <translation>Akamai 运行自己的缓存，而非图中所绘的缓存</translation>
    </message>
    <message>
        <source>Akamai neither runs there nor asks it</source>
        <translation>Akamai 既不在该处运行，也不访问它</translation>
    </message>
    <message>
        <source>copies are fetched anew before they end, from 90 % of their time on</source>
        <translation>副本在到期前重新获取，从其时间的 90 % 起</translation>
    </message>
    <message>
        <source>no document of Akamai says that it serves stale copies while it fetches them anew: it does not after their time</source>
        <translation>Akamai 没有文档说明它在重新获取期间提供陈旧副本：到期后不提供</translation>
    </message>
    <message>
        <source>copies outlive answers 500, 502, 503 and 504 and an origin that can&apos;t be reached</source>
        <translation>在返回 500、502、503 和 504 时，以及源站无法到达时，副本在到期后仍可使用</translation>
    </message>
    <message>
        <source>for how long they do can&apos;t be said: {} s are drawn</source>
        <translation>无法指定其持续时间：图中所绘为 {} s</translation>
    </message>
    <message>
        <source>times are whole seconds, to a year: it was rounded down</source>
        <translation>时间为整秒，最长一年：已向下取整</translation>
    </message>
    <message>
        <source>kept until the Fast Purge API is called with its tag, for a year at most</source>
        <translation>保留至以其标签调用 Fast Purge API，最长一年</translation>
    </message>
    <message>
        <source>after an invalidation a request waits until the copy is validated: it is not served stale meanwhile</source>
        <translation>失效操作之后，请求会等待副本完成验证：在此期间不提供陈旧副本</translation>
    </message>
    <message>
        <source>its tag purges the whole set: for a part of it, send its surrogate keys in the header Edge-Cache-Tag</source>
        <translation>其标签会清除整个内容集：若只清除其中一部分，请在标头 Edge-Cache-Tag 中发送其代理键（surrogate key）</translation>
    </message>
    <message>
        <source>no request for it passes a point of presence of Akamai</source>
        <translation>对它的请求均不经过 Akamai 的接入点</translation>
    </message>
    <message>
        <source>the fragments&apos; paths are not drawn: send Edge-Control: max-age={}s with them, or give them a rule</source>
        <translation>未绘制片段的路径：请随片段发送 Edge-Control: max-age={}s，或为其设置规则</translation>
    </message>
    <message>
        <source>the origin must mark what is for one user alone with Cache-Control: private</source>
        <translation>源站须用 Cache-Control: private 标明只供单个用户的内容</translation>
    </message>
    <message>
        <source>the backup is asked where the origin can&apos;t be reached or answers 500, 502, 503 or 504</source>
        <translation>源站无法到达或返回 500、502、503 或 504 时，访问备用源站</translation>
    </message>
    <message>
        <source>an EdgeWorker has {} MB an event at most, {} MB are drawn</source>
        <translation>EdgeWorker 每个事件最多 {} MB，图中所绘为 {} MB</translation>
    </message>
    <message>
        <source>an EdgeWorker has {} ms an event at most, {} ms are drawn</source>
        <translation>EdgeWorker 每个事件最多 {} ms，图中所绘为 {} ms</translation>
    </message>
    <message>
        <source>EdgeWorkers have no accelerators; place it on a node that computes</source>
        <translation>EdgeWorker 没有加速器；请将其部署到计算节点</translation>
    </message>
    <message>
        <source>Akamai&apos;s EdgeWorkers are no containers: its image is not used</source>
        <translation>Akamai 的 EdgeWorker 不是容器：不使用其镜像</translation>
    </message>
    <message>
        <source>EdgeWorkers keep no state between requests</source>
        <translation>EdgeWorker 在请求之间不保留状态</translation>
    </message>
    <message>
        <source>EdgeWorkers have no store of secrets: what needs one is asked of a service that holds it</source>
        <translation>EdgeWorker 没有机密存储：需要机密的内容须向持有该机密的服务请求</translation>
    </message>
    <message>
        <source>where it fails, the request goes on as it came and not to its fallback</source>
        <translation>其失败时，请求按原样继续，而不转到其后备</translation>
    </message>
    <message>
        <source>it runs on no point of presence of Akamai</source>
        <translation>它未运行于任何 Akamai 的接入点</translation>
    </message>
    <message>
        <source>its node is no point of presence of Akamai</source>
        <translation>其节点不是 Akamai 的接入点</translation>
    </message>
    <message>
        <source>no EdgeWorker can hold the service</source>
        <translation>EdgeWorker 均无法承载该服务</translation>
    </message>
    <message>
        <source>an EdgeWorker runs wherever requests come: one place can&apos;t be chosen</source>
        <translation>EdgeWorker 在请求到达之处运行：无法选择单个位置</translation>
    </message>
    <message>
        <source>where the called service is reached is not told to the EdgeWorker: write it there</source>
        <translation>EdgeWorker 不知道被调用服务的访问地址：请将其写入 EdgeWorker</translation>
    </message>
    <message>
        <source>its requests pass the EdgeWorker; sizes and rates are not configured</source>
        <translation>其请求经过该 EdgeWorker；大小和速率不作配置</translation>
    </message>
    <message>
        <source>neither end runs on a point of presence of Akamai</source>
        <translation>两端均未运行于 Akamai 的接入点</translation>
    </message>
    <message>
        <source>the way to Akamai and within it is its own; latency and bandwidth are not configured</source>
        <translation>到 Akamai 及其内部的通路由其自身提供；时延和带宽不作配置</translation>
    </message>
    <message>
        <source>a group has no counterpart in Akamai&apos;s rules</source>
        <translation>分组在 Akamai 的规则中没有对应物</translation>
    </message>
    <message>
        <source>the drawing names no edge zone: give its name</source>
        <translation>拓扑图未指定边缘 Zone：请填写其名称</translation>
    </message>
    <message>
        <source>the catalogue doesn&apos;t know the parent Region of this edge zone: give it</source>
        <translation>目录中没有此边缘 Zone 的父 Region：请填写</translation>
    </message>
    <message>
        <source>the drawing names no usable container image: give one that the machines may pull</source>
        <translation>拓扑图未指定可用的容器镜像：请填写机器可拉取的镜像</translation>
    </message>
    <message>
        <source>the drawing names no machine image with drivers for accelerators: give one that the zone may use</source>
        <translation>拓扑图未指定带有加速器驱动程序的机器镜像：请填写该 Zone 可使用的镜像</translation>
    </message>
    <message>
        <source>its secrets are fetched from a Key Vault on start: give the vault</source>
        <translation>其机密在启动时从 Key Vault 获取：请填写该 Key Vault</translation>
    </message>
    <message>
        <source>no size of the catalogue holds one replica of “{}” in this zone: give one that the zone offers</source>
        <translation>目录中没有能在此 Zone 容纳“{}”一个副本的规格：请填写该 Zone 提供的规格</translation>
    </message>
    <message>
        <source>Azure asks for a public key where passwords are off: give one</source>
        <translation>禁用密码时，Azure 要求提供公钥：请填写</translation>
    </message>
    <message>
        <source>Flux deploys its services from a repository with the kubernetes export: give its address</source>
        <translation>Flux 从含有 kubernetes 导出的仓库部署其服务：请填写该仓库的地址</translation>
    </message>
    <message>
        <source>the catalogue knows no sizes of Regions: give one for the cluster&apos;s machines</source>
        <translation>目录中没有 Region 的规格：请为集群的机器填写规格</translation>
    </message>
    <message>
        <source>the catalogue knows no sizes of Regions: give one with accelerators</source>
        <translation>目录中没有 Region 的规格：请填写带加速器的规格</translation>
    </message>
    <message>
        <source>a cluster of one&apos;s own is connected by agents that run in it: give their public key, and install them with the private one</source>
        <translation>自有集群由在其中运行的代理连接：请填写这些代理的公钥，并使用私钥安装代理</translation>
    </message>
    <message>
        <source>the drawing names no Region, or several: give the one that manages the connected clusters</source>
        <translation>拓扑图未指定 Region，或指定了多个：请填写管理已连接集群的 Region</translation>
    </message>
    <message>
        <source>check the accelerator model: machines must bear nvidia.com/gpu.product={}; GPU feature discovery may spell it otherwise</source>
        <translation>请检查加速器型号：机器须带有 nvidia.com/gpu.product={}；GPU feature discovery 的写法可能不同</translation>
    </message>
    <message>
        <source>the accelerator model “{}” can be no label of a machine, so any will do</source>
        <translation>加速器型号“{}”不能作为机器标签，因此可使用任意型号</translation>
    </message>
    <message>
        <source>the image must hold the model {}, or serve it by the target kserve</source>
        <translation>镜像须包含模型 {}，或由目标 kserve 提供该模型</translation>
    </message>
    <message>
        <source>the image must hold the model {}; if it fetches it from {}, allow that in network-policy.yaml; the target kserve fetches it</source>
        <translation>镜像须包含模型 {}；若镜像从 {} 获取模型，请在 network-policy.yaml 中放行；目标 kserve 会获取模型</translation>
    </message>
    <message>
        <source>its callers find the fallback in {}: they must turn to it where {} fails</source>
        <translation>其调用方可在 {} 中找到后备：{} 失败时，调用方须转用该后备</translation>
    </message>
    <message>
        <source>what leads users to it must lead them to {} where no replica answers</source>
        <translation>没有副本应答时，将用户导向它的机制须将用户导向 {}</translation>
    </message>
    <message>
        <source>it must share a node with {}, which is not placed there; run the placement again</source>
        <translation>它须与 {} 同节点，而后者未部署到该处；请重新计算部署方案</translation>
    </message>
    <message>
        <source>it must stay apart from {}, but both are placed on one node; run the placement again</source>
        <translation>它须与 {} 分开，但两者部署在同一节点；请重新计算部署方案</translation>
    </message>
    <message>
        <source>each replica takes {} licences; Kubernetes counts none: see that the site&apos;s machines hold them</source>
        <translation>每个副本占用 {} 个许可证；Kubernetes 不对其计数：请确保站点的机器拥有这些许可证</translation>
    </message>
    <message>
        <source>users reach it from outside the cluster: put the site&apos;s gateway before its Service, or set type LoadBalancer</source>
        <translation>用户从集群外部访问它：请将站点的网关置于其 Service 之前，或设置 LoadBalancer 类型</translation>
    </message>
    <message>
        <source>where it may run, and how surely, the placement has settled: see its assignments</source>
        <translation>允许在何处运行及其可靠程度已由部署方案确定：参见其指派</translation>
    </message>
    <message>
        <source>{} is {}, at the site {}: right where both sites belong to one cluster; else put in the address under which this site reaches it, and allow it in network-policy.yaml</source>
        <translation>{} 为 {}（位于站点 {}）：两个站点属于同一集群时正确；否则请填写此站点访问它所用的地址，并在 network-policy.yaml 中放行</translation>
    </message>
    <message>
        <source>{} is placed nowhere, so no caller gets its address</source>
        <translation>{} 未部署到任何节点，因此没有调用方获得其地址</translation>
    </message>
    <message>
        <source>it is never called: calls a request are 0</source>
        <translation>它从不被调用：每个请求的调用数为 0</translation>
    </message>
    <message>
        <source>a service that calls itself needs no address</source>
        <translation>调用自身的服务不需要地址</translation>
    </message>
    <message>
        <source>users may reach its port from outside</source>
        <translation>用户可从外部访问其端口</translation>
    </message>
    <message>
        <source>its Pods wait for the Secret {} with {}: name the ClusterSecretStore and the entry there, then, in {}, kustomize edit add resource external-secret.yaml</source>
        <translation>其 Pod 等待 Secret {}（含 {}）：请在其中指定 ClusterSecretStore 和条目，然后在 {} 中执行 kustomize edit add resource external-secret.yaml</translation>
    </message>
    <message>
        <source>the secret “{}” can be no environment variable: letters, digits and _, no digit first</source>
        <translation>机密“{}”不能作为环境变量：只能使用字母、数字和 _，且不能以数字开头</translation>
    </message>
    <message>
        <source>another site bears {}={} too: label the machines of this one {}={} as well</source>
        <translation>另一站点也带有 {}={}：请同时为此站点的机器打上标签 {}={}</translation>
    </message>
    <message>
        <source>no container image is drawn: put one in</source>
        <translation>未绘制容器镜像：请填写</translation>
    </message>
    <message>
        <source>“{}” is no name of a container image: put one in</source>
        <translation>“{}”不是容器镜像名称：请填写一个</translation>
    </message>
    <message>
        <source>a manifest would show the values: put {} as files into /etc/edgewright/secrets/{} of the device, fetched from Key Vault when it is provisioned</source>
        <translation>清单会暴露这些值：请将 {} 作为文件放入设备的 /etc/edgewright/secrets/{}，在预配设备时从 Key Vault 获取</translation>
    </message>
    <message>
        <source>a device runs one module of a name, but {} replicas are placed on {}</source>
        <translation>设备上同名模块只能运行一个，但有 {} 个副本部署在 {} 上</translation>
    </message>
    <message>
        <source>port {} of {} is taken by another module: it is reached on the device alone, until it gets a port of its own</source>
        <translation>端口 {}（属于 {}）已被另一模块占用：在获得自己的端口之前，只能在设备上访问它</translation>
    </message>
    <message>
        <source>the device&apos;s engine must have the runtime nvidia; of another maker&apos;s accelerators, name the devices instead</source>
        <translation>设备的引擎须有运行时 nvidia；若加速器为其他厂商的产品，请改为指定设备</translation>
    </message>
    <message>
        <source>the image must hold the model {}</source>
        <translation>镜像须包含模型 {}</translation>
    </message>
    <message>
        <source>the image must hold the model {}, or fetch it from {}</source>
        <translation>镜像须包含模型 {}，或从 {} 获取</translation>
    </message>
    <message>
        <source>its fallback, on the same device</source>
        <translation>其后备，位于同一设备上</translation>
    </message>
    <message>
        <source>its fallback {} runs elsewhere</source>
        <translation>其后备 {} 运行在别处</translation>
    </message>
    <message>
        <source>for messages the software of {} must use the output {}; for calls it finds the address in {}</source>
        <translation>对于消息，{} 的软件须使用输出 {}；对于调用，它可在 {} 中找到地址</translation>
    </message>
    <message>
        <source>put the address of {} into {}: its node has none in the drawing</source>
        <translation>请将 {} 的地址填入 {}：拓扑图中其节点没有地址</translation>
    </message>
    <message>
        <source>users reach its port on the device</source>
        <translation>用户在设备上访问其端口</translation>
    </message>
    <message>
        <source>its caller runs elsewhere: the target that deploys it tells it the address</source>
        <translation>其调用方运行在别处：由部署该调用方的目标向其告知地址</translation>
    </message>
    <message>
        <source>the IoT hub and the device&apos;s id there: az iot edge set-modules, see the README</source>
        <translation>IoT hub 及设备在其中的 ID：az iot edge set-modules，参见 README</translation>
    </message>
    <message>
        <source>it is placed on no device or gateway of one&apos;s own</source>
        <translation>它未部署到任何设备或自有网关</translation>
    </message>
    <message>
        <source>affinity, failure domains and service time: the placement has settled them</source>
        <translation>亲和、故障域和服务时间：已由部署方案确定</translation>
    </message>
    <message>
        <source>the virtual network “{}” has {} nodes, more than its addresses hold</source>
        <translation>虚拟网络“{}”有 {} 个节点，超出其地址容量</translation>
    </message>
    <message>
        <source>the drawing has {} virtual networks and {} clusters, more than one address plan holds</source>
        <translation>拓扑图中有 {} 个虚拟网络和 {} 个集群，超出一套地址规划的容量</translation>
    </message>
    <message>
        <source>this drawing has no Azure edge zone, and nothing is placed in an Azure Region</source>
        <translation>此拓扑图中没有 Azure 边缘 Zone，也没有服务部署在 Azure Region 中</translation>
    </message>
    <message>
        <source>add a node whose provider is Azure and place a service on it</source>
        <translation>添加一个提供商为 Azure 的节点，并将服务部署到其上</translation>
    </message>
    <message>
        <source>no service is placed, so there is no site to deploy to</source>
        <translation>没有部署服务，因此没有可部署到的站点</translation>
    </message>
    <message>
        <source>run the placement or assign services to nodes, then export again</source>
        <translation>请计算部署方案或将服务指派到节点，然后重新导出</translation>
    </message>
    <message>
        <source>the canary: new versions come here first</source>
        <translation>金丝雀：新版本首先部署到此处</translation>
    </message>
    <message>
        <source>in wave {} of {} after the canary</source>
        <translation>在金丝雀之后的波次 {}（共 {} 个）</translation>
    </message>
    <message>
        <source>the URL and the branch of the repository at whose root this folder lies</source>
        <translation>此文件夹位于其根目录的仓库的 URL 和分支</translation>
    </message>
    <message>
        <source>the program can&apos;t be started: {}</source>
        <translation>无法启动该程序：{}</translation>
    </message>
    <message>
        <source>check that it is installed and may be run</source>
        <translation>请检查它是否已安装且允许运行</translation>
    </message>
    <message>
        <source>the program wrote more than {} MiB and was ended</source>
        <translation>该程序写入超过 {} MiB，已被终止</translation>
    </message>
    <message>
        <source>it should write one answer and end</source>
        <translation>它应写入一个应答后结束</translation>
    </message>
    <message>
        <source>the program had no answer after {} s and was ended</source>
        <translation>该程序在 {} s 后仍无应答，已被终止</translation>
    </message>
    <message>
        <source>run it by hand to see what it waits for</source>
        <translation>请手动运行以查明它在等待什么</translation>
    </message>
    <message>
        <source>the program was ended by signal {}</source>
        <translation>该程序被信号 {} 终止</translation>
    </message>
    <message>
        <source>Google Distributed Cloud (Terraform)</source>
        <translation>Google Distributed Cloud (Terraform)</translation>
    </message>
    <message>
        <source>no requests reach a point of presence of your own that could run this cache</source>
        <translation>没有请求到达可运行此缓存的自有接入点</translation>
    </message>
    <message>
        <source>add a point of presence without a provider between users and an origin, and name the contents that the users fetch</source>
        <translation>在用户与源站之间添加一个没有提供商的接入点，并指定用户所获取的内容</translation>
    </message>
    <message>
        <source>this drawing has no AWS Wavelength Zone and nothing that CloudFront delivers</source>
        <translation>此拓扑图中没有 AWS Wavelength Zone，也没有由 CloudFront 分发的内容</translation>
    </message>
    <message>
        <source>add a node whose provider is AWS Wavelength, or a point of presence of CloudFront and contents that users fetch through it</source>
        <translation>添加一个提供商为 AWS Wavelength 的节点，或添加 CloudFront 的接入点以及用户经其获取的内容</translation>
    </message>
    <message>
        <source>AWS Wavelength and CloudFront (CloudFormation)</source>
        <translation>AWS Wavelength 和 CloudFront (CloudFormation)</translation>
    </message>
    <message>
        <source>nothing in this drawing is delivered by Akamai</source>
        <translation>此拓扑图中没有任何内容由 Akamai 分发</translation>
    </message>
    <message>
        <source>add a point of presence whose provider is Akamai, on the way from users to the contents that they fetch, or place a service on one</source>
        <translation>在用户到其所获取内容的路径上添加提供商为 Akamai 的接入点，或将服务部署到其上</translation>
    </message>
    <message>
        <source>Akamai (property and EdgeWorkers)</source>
        <translation>Akamai (property 和 EdgeWorkers)</translation>
    </message>
    <message>
        <source>requests with a cookie or authorisation count as personal and pass the cache; where all users have cookies, take away there those that make no difference</source>
        <translation>带 Cookie 或授权信息的请求视为个人请求，不经缓存；若所有用户都带 Cookie，请在该处去掉不影响应答的 Cookie</translation>
    </message>
    <message>
        <source>the addresses from which contents are published and purged; the machine’s own may purge as it is</source>
        <translation>发布和清除内容所用的地址；机器自身的地址默认即可清除</translation>
    </message>
    <message>
        <source>its lifetime counts for answers to which the origin gives none of their own; its windows for stale copies count always</source>
        <translation>其生存时间用于源站未给出生存时间的应答；其陈旧副本的时间窗口始终有效</translation>
    </message>
    <message>
        <source>a soft purge by surrogate key: Varnish’s bans are hard, so a key takes its copies away; a soft purge by URL is there</source>
        <translation>按代理键（surrogate key）软清除：Varnish 的 ban 是硬清除，因此按键会删除其副本；可按 URL 软清除</translation>
    </message>
    <message>
        <source>letting an object in at request {}: Varnish tells a first request from later ones and counts no further; it is let in at the second within a day</source>
        <translation>在第 {} 个请求时准入对象：Varnish 只能区分首个请求与后续请求，不再继续计数；对象在一天内的第二个请求时准入</translation>
    </message>
    <message>
        <source>let only the points below reach it: it believes what they say of fragments and of who puts pages together</source>
        <translation>只允许下层接入点访问它：它信任下层所称的片段信息以及由谁拼合页面</translation>
    </message>
    <message>
        <source>a path that it answers with 200 while it is well; “/” is asked as it stands</source>
        <translation>它正常时返回 200 的路径；当前访问“/”</translation>
    </message>
    <message>
        <source>nothing in this drawing runs or serves, and nobody uses it</source>
        <translation>此拓扑图中没有任何内容在运行或提供服务，也没有用户使用它</translation>
    </message>
    <message>
        <source>place a service, or let users fetch contents from an origin</source>
        <translation>部署服务，或让用户从源站获取内容</translation>
    </message>
    <message>
        <source>Docker Compose (lab on one machine)</source>
        <translation>Docker Compose (单机实验环境)</translation>
    </message>
    <message>
        <source>its misses are drawn to ask “{}”, a point of presence of others; {} asks the origins</source>
        <translation>图中其未命中请求访问“{}”（他方的接入点）；而 {} 访问源站</translation>
    </message>
    <message>
        <source>it is neither a point of presence of {} nor an origin behind one</source>
        <translation>它既不是 {} 的接入点，也不是其后的源站</translation>
    </message>
    <message>
        <source>neither end runs on a point of presence of {}</source>
        <translation>两端均未运行于 {} 的接入点</translation>
    </message>
    <message>
        <source>none of its requests passes a point of presence of {}</source>
        <translation>其请求均不经过 {} 的接入点</translation>
    </message>
    <message>
        <source>it runs on no point of presence of {}</source>
        <translation>它未运行于任何 {} 的接入点</translation>
    </message>
    <message>
        <source>its node is no point of presence of {}</source>
        <translation>其节点不是 {} 的接入点</translation>
    </message>
    <message>
        <source>{}&apos;s own network and the Internet carry this traffic</source>
        <translation>此流量由 {} 自身的网络和互联网承载</translation>
    </message>
    <message>
        <source>put its secrets into Secret Manager as a version of “{}”: a JSON object with the members {}</source>
        <translation>请将其密钥作为“{}”的一个版本存入 Secret Manager：含成员 {} 的 JSON 对象</translation>
    </message>
    <message>
        <source>port 22 is that of a remote shell: no users are let in there</source>
        <translation>端口 22 属于远程 shell：不允许用户从此进入</translation>
    </message>
    <message>
        <source>give the name of the machine image&apos;s root volume, such as /dev/xvda, which {} shows</source>
        <translation>请给出机器映像根卷的名称，例如 /dev/xvda；{} 会显示它</translation>
    </message>
    <message>
        <source>its image must name a user other than root, by number, who may open the accelerator&apos;s devices: README.md</source>
        <translation>其镜像必须以编号指定一个非 root 用户，且该用户可打开加速器设备：README.md</translation>
    </message>
    <message>
        <source>some of its answers are one user&apos;s own, and Cloudflare keeps these too where a rule gives the lifetime: let the origin send max-age={} with what all may see, and private or no-store with the rest</source>
        <translation>部分响应仅属于单个用户，而当规则给出生存期时 Cloudflare 也会缓存它们：让源站对所有人可见的内容发送 max-age={}，其余发送 private 或 no-store</translation>
    </message>
    <message>
        <source>kept for {} s whatever the origin says, even where it says private or no-store: draw the share that is personalised</source>
        <translation>无论源站如何声明（即使是 private 或 no-store）都缓存 {} 秒：请在图中标出个性化比例</translation>
    </message>
    <message>
        <source>its subnetwork has addresses for {} machines, so its pools stop there: {} would hold one replica each</source>
        <translation>其子网只有 {} 台机器的地址，节点池到此为止：若每台一个副本则需 {} 台</translation>
    </message>
    <message>
        <source>its fallback {} runs nowhere, so nothing takes over</source>
        <translation>其后备 {} 未运行于任何节点，因此没有服务接替</translation>
    </message>
    <message>
        <source>{} runs nowhere, so no caller gets its address</source>
        <translation>{} 未运行于任何节点，因此调用者得不到其地址</translation>
    </message>
    <message>
        <source>it runs nowhere, so no overlay holds it; run the placement or assign it to a node, then export again</source>
        <translation>它未运行于任何节点，因此没有 overlay 包含它；请计算部署方案或将其指派到节点，然后重新导出</translation>
    </message>
    <message>
        <source>Writing files</source>
        <translation>正在写入文件</translation>
    </message>
</context>
<context>
    <name>failure domain</name>
    <message>
        <source>Nodes</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>区域</translation>
    </message>
</context>
<context>
    <name>failures</name>
    <message>
        <source>no service runs on any node, so nothing can be said of failures</source>
        <translation>没有服务在任何节点上运行，无法判断故障</translation>
    </message>
    <message>
        <source>place the services first: `place --apply`, or Placement in the window</source>
        <translation>请先部署服务：`place --apply`，或窗口中的部署方案</translation>
    </message>
    <message>
        <source>Failing {}</source>
        <translation>{} 故障</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>{}</source>
        <translation>{}</translation>
    </message>
    <message>
        <source>{} and {} more</source>
        <translation>{} 等另外 {} 个</translation>
    </message>
    <message>
        <source>{} has no fallback: {} lose it when one of these fails: {}</source>
        <translation>{} 没有后备：下列之一故障时 {} 会失去它：{}</translation>
    </message>
    <message>
        <source>run a replica of {}, or a fallback for it, where these users reach it all the same; or draw a second way</source>
        <translation>在这些用户仍可到达之处运行 {} 的副本或后备；或画第二条路径</translation>
    </message>
    <message>
        <source>{} lose {}, and its fallback {} with it, when one of these fails: {}</source>
        <translation>下列之一故障时，{} 会失去 {} 及其后备 {}：{}</translation>
    </message>
    <message>
        <source>run a replica of {} or {} where these users reach it all the same; or draw a second way</source>
        <translation>在这些用户仍可到达之处运行 {} 或 {} 的副本；或画第二条路径</translation>
    </message>
</context>
<context>
    <name>field</name>
    <message>
        <source>enter a whole number</source>
        <translation>请输入整数</translation>
    </message>
    <message>
        <source>enter a number</source>
        <translation>请输入数字</translation>
    </message>
    <message>
        <source>use one of: {}</source>
        <translation>请使用以下之一：{}</translation>
    </message>
    <message>
        <source>name a row by its id</source>
        <translation>用 ID 指定条目</translation>
    </message>
    <message>
        <source>give pairs of numbers</source>
        <translation>请给出成对的数字</translation>
    </message>
    <message>
        <source>write it as YYYY-MM-DD</source>
        <translation>请按 YYYY-MM-DD 格式填写</translation>
    </message>
    <message>
        <source>enter words</source>
        <translation>请输入文本</translation>
    </message>
    <message>
        <source>{} can&apos;t be that</source>
        <translation>{}不能为该值</translation>
    </message>
    <message>
        <source>{} is not a number</source>
        <translation>{}不是数字</translation>
    </message>
    <message>
        <source>there is no field {}</source>
        <translation>没有字段 {}</translation>
    </message>
    <message>
        <source>{} can&apos;t be less than {}</source>
        <translation>{}不能小于 {}</translation>
    </message>
    <message>
        <source>{} can&apos;t be more than {}</source>
        <translation>{}不能大于 {}</translation>
    </message>
    <message>
        <source>enter {} to {}</source>
        <translation>请输入 {} 至 {}</translation>
    </message>
</context>
<context>
    <name>figure</name>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>file</name>
    <message>
        <source>the disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>your share of the disk is used up</source>
        <translation>您的磁盘配额已用尽</translation>
    </message>
    <message>
        <source>the file would be larger than is allowed</source>
        <translation>文件大小将超出允许的上限</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>磁盘为只读</translation>
    </message>
    <message>
        <source>you are not allowed to</source>
        <translation>您没有相应权限</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>没有该文件或文件夹</translation>
    </message>
    <message>
        <source>a part of the path is not a folder</source>
        <translation>路径中有一部分不是文件夹</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>名称过长</translation>
    </message>
    <message>
        <source>its symbolic links go round in a circle</source>
        <translation>其符号链接形成循环</translation>
    </message>
    <message>
        <source>the system says: {}</source>
        <translation>系统提示：{}</translation>
    </message>
    <message>
        <source>free some space, or choose another disk</source>
        <translation>腾出一些空间，或选择其他磁盘</translation>
    </message>
    <message>
        <source>check the path</source>
        <translation>检查路径</translation>
    </message>
    <message>
        <source>choose another place</source>
        <translation>选择其他位置</translation>
    </message>
    <message>
        <source>can&apos;t read the file: {}</source>
        <translation>无法读取文件：{}</translation>
    </message>
    <message>
        <source>can&apos;t write the file: {}</source>
        <translation>无法写入文件：{}</translation>
    </message>
    <message>
        <source>this is a folder, a device or a pipe</source>
        <translation>这是文件夹、设备或管道</translation>
    </message>
    <message>
        <source>choose a regular file</source>
        <translation>选择普通文件</translation>
    </message>
    <message>
        <source>the file is larger than {} MiB</source>
        <translation>文件大于 {} MiB</translation>
    </message>
    <message>
        <source>choose a smaller file</source>
        <translation>选择较小的文件</translation>
    </message>
</context>
<context>
    <name>flow</name>
    <message>
        <source>From population</source>
        <translation>来自用户群</translation>
    </message>
    <message>
        <source>From service</source>
        <translation>来自服务</translation>
    </message>
    <message>
        <source>To service</source>
        <translation>通往服务</translation>
    </message>
    <message>
        <source>Request size</source>
        <translation>请求大小</translation>
    </message>
    <message>
        <source>Response size</source>
        <translation>响应大小</translation>
    </message>
    <message>
        <source>Calls a request</source>
        <translation>每请求调用次数</translation>
    </message>
    <message>
        <source>How often the service is called for one request of the caller</source>
        <translation>调用方的一个请求会调用该服务多少次</translation>
    </message>
    <message>
        <source>The service is never called: calls a request are 0</source>
        <translation>该服务从未被调用：每个请求的调用次数为 0</translation>
    </message>
</context>
<context>
    <name>freshness</name>
    <message>
        <source>Replaying</source>
        <translation>正在重放</translation>
    </message>
    <message>
        <source>no case is about the dialect “{}”</source>
        <translation>没有关于方言“{}”的用例</translation>
    </message>
    <message>
        <source>choose a dialect that has outcomes in the file</source>
        <translation>请选择文件中有结果的方言</translation>
    </message>
    <message>
        <source>“{}” is not known here</source>
        <translation>此处不识别“{}”</translation>
    </message>
    <message>
        <source>a header must be a word or a list of words</source>
        <translation>头部字段必须是字符串或字符串列表</translation>
    </message>
    <message>
        <source>“{}” must be a header and the version of each value</source>
        <translation>“{}”必须是头部字段及各值对应的版本</translation>
    </message>
    <message>
        <source>“{}” must be a whole number</source>
        <translation>“{}”必须是整数</translation>
    </message>
    <message>
        <source>there is no such dialect</source>
        <translation>没有这种方言</translation>
    </message>
    <message>
        <source>there must be one for each line of the timeline</source>
        <translation>时间线的每一行都必须有一个</translation>
    </message>
    <message>
        <source>“{}” must be a letter out of h, s, r, o, e, * for each get</source>
        <translation>“{}”必须为每个请求给出 h、s、r、o、e、* 之一</translation>
    </message>
    <message>
        <source>a path must hold a list of steps</source>
        <translation>路径必须包含步骤列表</translation>
    </message>
    <message>
        <source>its times must not fall</source>
        <translation>时间不能倒退</translation>
    </message>
    <message>
        <source>an outage is its begin and its end</source>
        <translation>一次中断由起点和终点表示</translation>
    </message>
    <message>
        <source>this is no file of freshness cases of schema 1</source>
        <translation>这不是模式 1 的新鲜度用例文件</translation>
    </message>
    <message>
        <source>there are no cases</source>
        <translation>没有用例</translation>
    </message>
    <message>
        <source>“{}” must be a number from {} to {}</source>
        <translation>“{}”必须是 {} 到 {} 之间的数</translation>
    </message>
    <message>
        <source>“{}” must be a word</source>
        <translation>“{}”必须是字符串</translation>
    </message>
    <message>
        <source>“{}” is missing</source>
        <translation>缺少“{}”</translation>
    </message>
    <message>
        <source>“{}” must be true or false</source>
        <translation>“{}”必须是 true 或 false</translation>
    </message>
    <message>
        <source>“{}” must be a number, or the least and the greatest</source>
        <translation>“{}”必须是一个数，或最小值与最大值</translation>
    </message>
    <message>
        <source>“{}” must be a list</source>
        <translation>“{}”必须是列表</translation>
    </message>
    <message>
        <source>“{}” must be an object</source>
        <translation>“{}”必须是对象</translation>
    </message>
    <message>
        <source>core/cache/http/CASES.md describes the file</source>
        <translation>文件格式见 core/cache/http/CASES.md</translation>
    </message>
    <message>
        <source>no cache can be set to “{}”: {}</source>
        <translation>没有缓存可设置“{}”：{}</translation>
    </message>
</context>
<context>
    <name>graphml</name>
    <message>
        <source>groups are nested deeper than {}</source>
        <translation>分组嵌套超过 {} 层</translation>
    </message>
    <message>
        <source>take groups out of groups in the program that made the file</source>
        <translation>在生成该文件的程序中减少分组嵌套</translation>
    </message>
    <message>
        <source>{} edges that join more than two nodes (hyperedges) are left out</source>
        <translation>已略去 {} 条连接两个以上节点的边（超边）</translation>
    </message>
    <message>
        <source>a node without an id is left out</source>
        <translation>已略去没有 ID 的节点</translation>
    </message>
    <message>
        <source>stands twice in the file: the second is left out</source>
        <translation>在文件中出现了两次：已略去第二个</translation>
    </message>
    <message>
        <source>“{}, {}” are no latitude and longitude: left out</source>
        <translation>“{}，{}”不是有效的纬度和经度：已略去</translation>
    </message>
    <message>
        <source>“{}” is no bandwidth in bit/s: left as it is for new links</source>
        <translation>“{}”不是以 bit/s 为单位的带宽：保留新链路的默认值</translation>
    </message>
    <message>
        <source>this is not GraphML: the outermost element is &lt;{}&gt;</source>
        <translation>这不是 GraphML：最外层元素是 &lt;{}&gt;</translation>
    </message>
    <message>
        <source>choose a GraphML file</source>
        <translation>选择 GraphML 文件</translation>
    </message>
    <message>
        <source>the file declares entities: they are neither loaded nor expanded</source>
        <translation>该文件声明了实体：既不加载也不展开</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>正在读取</translation>
    </message>
    <message>
        <source>Placing</source>
        <translation>正在布置节点</translation>
    </message>
</context>
<context>
    <name>group</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>所属分组</translation>
    </message>
</context>
<context>
    <name>group kind</name>
    <message>
        <source>Site</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Virtual private cloud</source>
        <translation>虚拟私有云（VPC）</translation>
    </message>
</context>
<context>
    <name>import</name>
    <message>
        <source>Import {}</source>
        <translation>导入 {}</translation>
    </message>
    <message>
        <source>joins the group {}, not a node: left out</source>
        <translation>连接的是分组 {} 而非节点：已略去</translation>
    </message>
    <message>
        <source>there is no node {}: left out</source>
        <translation>没有节点 {}：已略去</translation>
    </message>
    <message>
        <source>joins {} to itself: left out</source>
        <translation>将 {} 连接到自身：已略去</translation>
    </message>
    <message>
        <source>{} parallel links between {} and {}: all kept</source>
        <translation>{} 条并行链路（{} 与 {} 之间）：全部保留</translation>
    </message>
    <message>
        <source>the network is in {} unconnected parts; one node of each: {}</source>
        <translation>网络分为 {} 个互不相连的部分；各部分的一个节点：{}</translation>
    </message>
    <message>
        <source>{} names belong to more than one node: {}</source>
        <translation>有 {} 个名称为多个节点共用：{}</translation>
    </message>
    <message>
        <source>no node has coordinates: every link has a latency of {} ms until you set it</source>
        <translation>没有节点带坐标：在您设置之前，每条链路的时延均为 {} ms</translation>
    </message>
    <message>
        <source>{} has no coordinates: the latency is set to {} ms, the middle of the estimated links</source>
        <translation>{} 没有坐标：时延已设为 {} ms，即各估计链路时延的中位数</translation>
    </message>
    <message>
        <source>there is no node in this file</source>
        <translation>该文件中没有节点</translation>
    </message>
    <message>
        <source>choose a file that holds a network</source>
        <translation>选择包含网络的文件</translation>
    </message>
    <message>
        <source>GraphML (Topology Zoo, yEd, networkx)</source>
        <translation>GraphML (Topology Zoo、yEd、networkx)</translation>
    </message>
</context>
<context>
    <name>inference runtime</name>
    <message>
        <source>None</source>
        <translation>无</translation>
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
        <translation>略去此行</translation>
    </message>
    <message>
        <source>the words of a step must be an object with “context” and “source”</source>
        <translation>步骤的文字必须是含“context”和“source”的对象</translation>
    </message>
    <message>
        <source>a gesture must be a whole number</source>
        <translation>gesture 必须是整数</translation>
    </message>
    <message>
        <source>a step of the journal must be an object with “label” and “changes”</source>
        <translation>日志步骤必须是含“label”和“changes”的对象</translation>
    </message>
    <message>
        <source>the file has changed since these edits were made</source>
        <translation>在这些编辑之后，文件已被更改</translation>
    </message>
    <message>
        <source>keep a copy of the journal, or discard it</source>
        <translation>保留一份日志副本，或丢弃该日志</translation>
    </message>
    <message>
        <source>the journal can&apos;t be written: {}</source>
        <translation>无法写入日志：{}</translation>
    </message>
    <message>
        <source>save soon: a crash would lose what came since the last save</source>
        <translation>请尽快保存：一旦崩溃，上次保存之后的更改将丢失</translation>
    </message>
    <message>
        <source>what is open has changes of its own</source>
        <translation>当前打开的拓扑图有自己的更改</translation>
    </message>
    <message>
        <source>undo them, or save them under another name, before you recover</source>
        <translation>在恢复之前，请撤销这些更改，或以其他名称保存</translation>
    </message>
</context>
<context>
    <name>json</name>
    <message>
        <source>the file is empty</source>
        <translation>文件为空</translation>
    </message>
    <message>
        <source>choose a file that Edgewright saved</source>
        <translation>选择由 Edgewright 保存的文件</translation>
    </message>
    <message>
        <source>the text is not UTF-8 from here on</source>
        <translation>文本从此处起不是 UTF-8</translation>
    </message>
    <message>
        <source>save the file as UTF-8</source>
        <translation>将文件保存为 UTF-8</translation>
    </message>
    <message>
        <source>the file ends in the middle</source>
        <translation>文件在中途结束</translation>
    </message>
    <message>
        <source>get a whole copy of the file</source>
        <translation>获取该文件的完整副本</translation>
    </message>
    <message>
        <source>NaN and Infinity are no numbers in JSON</source>
        <translation>NaN 和 Infinity 不是 JSON 数字</translation>
    </message>
    <message>
        <source>put a number there, or leave the member out</source>
        <translation>在此处填写数字，或略去该成员</translation>
    </message>
    <message>
        <source>this is not JSON: “{}” is unexpected</source>
        <translation>这不是 JSON：出现意外的“{}”</translation>
    </message>
    <message>
        <source>correct the file here</source>
        <translation>在此处更正文件</translation>
    </message>
    <message>
        <source>“{}” stands twice in one object</source>
        <translation>“{}”在同一对象中出现了两次</translation>
    </message>
    <message>
        <source>leave one of the two out</source>
        <translation>两者略去其一</translation>
    </message>
    <message>
        <source>a number is larger than any that can be kept</source>
        <translation>数字超出可保存的范围</translation>
    </message>
    <message>
        <source>put a smaller number there</source>
        <translation>在此处填写较小的数字</translation>
    </message>
    <message>
        <source>objects and lists are nested deeper than {}</source>
        <translation>对象和列表嵌套超过 {} 层</translation>
    </message>
    <message>
        <source>there is not enough memory for this file</source>
        <translation>内存不足，无法处理此文件</translation>
    </message>
    <message>
        <source>an object must stand here</source>
        <translation>此处必须是对象</translation>
    </message>
    <message>
        <source>“{}” is missing</source>
        <translation>缺少“{}”</translation>
    </message>
    <message>
        <source>add it</source>
        <translation>请添加</translation>
    </message>
    <message>
        <source>a list must stand here</source>
        <translation>此处必须是列表</translation>
    </message>
    <message>
        <source>a number from {} up must stand here</source>
        <translation>此处必须是不小于 {} 的数</translation>
    </message>
    <message>
        <source>a number from {} to {} must stand here</source>
        <translation>此处必须是 {} 到 {} 之间的数</translation>
    </message>
    <message>
        <source>a whole number must stand here</source>
        <translation>此处必须是整数</translation>
    </message>
    <message>
        <source>a word must stand here</source>
        <translation>此处必须是文字</translation>
    </message>
    <message>
        <source>this is a file of the format “{}”, not “{}”</source>
        <translation>此文件的格式为“{}”，而不是“{}”</translation>
    </message>
    <message>
        <source>choose a file of that format</source>
        <translation>请选择该格式的文件</translation>
    </message>
    <message>
        <source>only version 1 of the format “{}” is known</source>
        <translation>格式“{}”仅支持版本 1</translation>
    </message>
    <message>
        <source>choose a file of that version</source>
        <translation>请选择该版本的文件</translation>
    </message>
    <message>
        <source>the id “{}” stands here a second time</source>
        <translation>标识“{}”在此重复出现</translation>
    </message>
    <message>
        <source>give each row an id of its own</source>
        <translation>请为每一行指定唯一标识</translation>
    </message>
    <message>
        <source>there is nothing with the id “{}”</source>
        <translation>没有标识为“{}”的对象</translation>
    </message>
    <message>
        <source>name a row of the list that is meant</source>
        <translation>请写出所指列表中的某一行</translation>
    </message>
</context>
<context>
    <name>kind</name>
    <message>
        <source>Node</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链路</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>用户群</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>流</translation>
    </message>
    <message>
        <source>Content set</source>
        <translation>内容集</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>指派</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>场景</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>走线</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>链路</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Populations</source>
        <translation>用户群</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>流</translation>
    </message>
    <message>
        <source>Content sets</source>
        <translation>内容集</translation>
    </message>
    <message>
        <source>Assignments</source>
        <translation>指派</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>场景</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>走线</translation>
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
        <translation>拐点</translation>
    </message>
</context>
<context>
    <name>link</name>
    <message>
        <source>Latency</source>
        <translation>时延</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>传输</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>To</source>
        <translation>终点</translation>
    </message>
    <message>
        <source>Latency, one way</source>
        <translation>单向时延</translation>
    </message>
    <message>
        <source>Median time of a packet from end to end</source>
        <translation>数据包从一端到另一端所需时间的中位数</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>抖动</translation>
    </message>
    <message>
        <source>Standard deviation of the one-way latency</source>
        <translation>单向时延的标准差</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>丢包率</translation>
    </message>
    <message>
        <source>Known from</source>
        <translation>数据依据</translation>
    </message>
    <message>
        <source>On</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Day of the measurement or the contract, YYYY-MM-DD</source>
        <translation>测量或签约的日期，YYYY-MM-DD</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>介质</translation>
    </message>
    <message>
        <source>Bandwidth, each way</source>
        <translation>单向带宽</translation>
    </message>
    <message>
        <source>Traffic price</source>
        <translation>流量价格</translation>
    </message>
</context>
<context>
    <name>location</name>
    <message>
        <source>mend the input of the location problem</source>
        <translation>请修正选址问题的输入</translation>
    </message>
    <message>
        <source>solve the problem again: this is no answer to it</source>
        <translation>请重新求解：这不是该问题的解</translation>
    </message>
    <message>
        <source>site {} is opened twice or does not exist</source>
        <translation>站点 {} 被重复开放或不存在</translation>
    </message>
    <message>
        <source>{} sites are open where {} are asked for</source>
        <translation>开放了 {} 个站点，而要求的是 {} 个</translation>
    </message>
    <message>
        <source>the table of costs holds {} figures, not sites times customers</source>
        <translation>成本表有 {} 个数字，不等于站点数乘以客户数</translation>
    </message>
    <message>
        <source>opening cost and capacity must not be negative</source>
        <translation>开放成本和容量不能为负</translation>
    </message>
    <message>
        <source>demand and costs must be finite and not negative</source>
        <translation>需求和成本必须有限且非负</translation>
    </message>
    <message>
        <source>{} sites must be open, and there are {}</source>
        <translation>必须开放 {} 个站点，而总共只有 {} 个</translation>
    </message>
    <message>
        <source>ask for fewer open sites</source>
        <translation>请减少要求开放的站点数</translation>
    </message>
    <message>
        <source>there are customers, and no site may be open</source>
        <translation>存在客户，但不允许开放任何站点</translation>
    </message>
    <message>
        <source>allow at least one open site</source>
        <translation>请至少允许开放一个站点</translation>
    </message>
    <message>
        <source>the sites that may be open hold {}, and the demand is {}</source>
        <translation>可开放站点的容量为 {}，而需求为 {}</translation>
    </message>
    <message>
        <source>raise capacities by {}</source>
        <translation>请将容量提高 {}</translation>
    </message>
    <message>
        <source>site {} can&apos;t serve a share of this customer</source>
        <translation>站点 {} 无法服务该客户的份额</translation>
    </message>
    <message>
        <source>{} of the customer&apos;s demand is served</source>
        <translation>该客户的需求只被满足了 {}</translation>
    </message>
    <message>
        <source>the site serves {} and holds {}</source>
        <translation>站点服务了 {}，而容量为 {}</translation>
    </message>
    <message>
        <source>no relaxation may be solved</source>
        <translation>不允许求解任何松弛问题</translation>
    </message>
    <message>
        <source>allow at least one iteration</source>
        <translation>请至少允许一次迭代</translation>
    </message>
    <message>
        <source>{} of site {}</source>
        <translation>{}（站点 {}）</translation>
    </message>
    <message>
        <source>the capacity</source>
        <translation>容量</translation>
    </message>
    <message>
        <source>the capacity of site {} is left open</source>
        <translation>站点 {} 的容量未给出</translation>
    </message>
    <message>
        <source>state the capacity: the OR-Library publishes four for each such file</source>
        <translation>请给出容量：OR-Library 为每个此类文件公布了四个值</translation>
    </message>
    <message>
        <source>the opening cost</source>
        <translation>开放成本</translation>
    </message>
    <message>
        <source>the demand of customer {}</source>
        <translation>客户 {} 的需求</translation>
    </message>
    <message>
        <source>the cost of customer {} from site {}</source>
        <translation>客户 {} 由站点 {} 服务的成本</translation>
    </message>
    <message>
        <source>the number of sites</source>
        <translation>站点数</translation>
    </message>
    <message>
        <source>the number of customers</source>
        <translation>客户数</translation>
    </message>
    <message>
        <source>the file is too short for {} sites and {} customers</source>
        <translation>文件太短，容不下 {} 个站点和 {} 个客户</translation>
    </message>
    <message>
        <source>mend the counts, or take the whole file</source>
        <translation>请修正数量，或使用完整文件</translation>
    </message>
    <message>
        <source>the file is too short for {} sites</source>
        <translation>文件太短，容不下 {} 个站点</translation>
    </message>
    <message>
        <source>an end of edge {}</source>
        <translation>边 {} 的端点</translation>
    </message>
    <message>
        <source>edge {} names node 0; nodes count from 1</source>
        <translation>边 {} 引用了节点 0；节点从 1 开始编号</translation>
    </message>
    <message>
        <source>add 1 to every node</source>
        <translation>请将每个节点编号加 1</translation>
    </message>
    <message>
        <source>the cost of edge {}</source>
        <translation>边 {} 的成本</translation>
    </message>
    <message>
        <source>the number of nodes</source>
        <translation>节点数</translation>
    </message>
    <message>
        <source>the number of edges</source>
        <translation>边数</translation>
    </message>
    <message>
        <source>the number of open sites</source>
        <translation>开放站点数</translation>
    </message>
    <message>
        <source>weighing sites</source>
        <translation>正在权衡站点</translation>
    </message>
    <message>
        <source>no path joins nodes {} and {}</source>
        <translation>没有路径连接节点 {} 和 {}</translation>
    </message>
    <message>
        <source>add an edge between the parts</source>
        <translation>请在各部分之间添加边</translation>
    </message>
</context>
<context>
    <name>medium</name>
    <message>
        <source>Fibre</source>
        <translation>光纤</translation>
    </message>
    <message>
        <source>Copper</source>
        <translation>铜缆</translation>
    </message>
    <message>
        <source>5G radio</source>
        <translation>5G 无线</translation>
    </message>
    <message>
        <source>4G radio</source>
        <translation>4G 无线</translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <translation>Wi-Fi</translation>
    </message>
    <message>
        <source>Satellite</source>
        <translation>卫星</translation>
    </message>
    <message>
        <source>Virtual (tunnel or peering)</source>
        <translation>虚拟（隧道或对等互联）</translation>
    </message>
</context>
<context>
    <name>menu</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>插入(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Arrange</source>
        <translation>排列(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Simulate</source>
        <translation>仿真(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Results</source>
        <translation>结果(&amp;R)</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>导出(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
</context>
<context>
    <name>mobility</name>
    <message>
        <source>Movable</source>
        <translation>可移动</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>固定</translation>
    </message>
</context>
<context>
    <name>model</name>
    <message>
        <source>{} rows are called “{}”</source>
        <translation>{} 个条目同名“{}”</translation>
    </message>
    <message>
        <source>name one by its id: {}</source>
        <translation>用 ID 指定其中之一：{}</translation>
    </message>
    <message>
        <source>no row is called “{}”</source>
        <translation>没有名为“{}”的条目</translation>
    </message>
    <message>
        <source>use an id or a name that stands in the drawing</source>
        <translation>使用拓扑图中已有的 ID 或名称</translation>
    </message>
    <message>
        <source>no row is named</source>
        <translation>未指定条目</translation>
    </message>
    <message>
        <source>{} is gone</source>
        <translation>{} 已不存在</translation>
    </message>
    <message>
        <source>{} has been added since</source>
        <translation>{} 此后已添加</translation>
    </message>
    <message>
        <source>{} has changed since</source>
        <translation>{} 此后已更改</translation>
    </message>
    <message>
        <source>{} has changed since: {}</source>
        <translation>{} 此后已更改：{}</translation>
    </message>
    <message>
        <source>scenario “{}” no longer fits the drawing: {}</source>
        <translation>场景“{}”不再适用于此图：{}</translation>
    </message>
    <message>
        <source>make that row as it was, or keep the scenario anew</source>
        <translation>把该行恢复原样，或重新保存场景</translation>
    </message>
    <message>
        <source>there is no scenario {}</source>
        <translation>没有场景 {}</translation>
    </message>
    <message>
        <source>name one that the drawing has</source>
        <translation>请指定图中已有的场景</translation>
    </message>
    <message>
        <source>nothing has been changed that a scenario could keep</source>
        <translation>没有可存为场景的更改</translation>
    </message>
    <message>
        <source>change the drawing first</source>
        <translation>请先更改图</translation>
    </message>
</context>
<context>
    <name>network</name>
    <message>
        <source>the path crosses link {}, which is not in the topology</source>
        <translation>路径经过链路 {}，而该链路不在拓扑中</translation>
    </message>
    <message>
        <source>compute the path again: the link was removed after it was found</source>
        <translation>重新计算路径：该链路在路径算出之后已被删除</translation>
    </message>
    <message>
        <source>Finding paths</source>
        <translation>正在查找路径</translation>
    </message>
</context>
<context>
    <name>network_sites</name>
    <message>
        <source>the nodes {} together ask for {} more than their sites and the links to them can bring</source>
        <translation>节点 {} 合计的需求比其站点及通往它们的链路所能提供的多 {}</translation>
    </message>
    <message>
        <source>raise the capacity of the sites or of the links there</source>
        <translation>请提高该处站点或链路的容量</translation>
    </message>
    <message>
        <source>a link must join two nodes</source>
        <translation>链路必须连接两个节点</translation>
    </message>
    <message>
        <source>name another node, or leave the link out</source>
        <translation>请写出另一个节点，或删除该链路</translation>
    </message>
    <message>
        <source>{} has a figure that is no amount</source>
        <translation>{} 中有一个数不是有效数量</translation>
    </message>
    <message>
        <source>give numbers from 0 up; only capacities may be without limit</source>
        <translation>请填写不小于 0 的数；只有容量可以不设上限</translation>
    </message>
    <message>
        <source>the open sites are not nodes in ascending order, each once</source>
        <translation>开放的站点不是按升序且各出现一次的节点</translation>
    </message>
    <message>
        <source>the answer has {} supplies and {} flows, the problem {} nodes and {} links</source>
        <translation>答案有 {} 个供应和 {} 个流，而问题有 {} 个节点和 {} 条链路</translation>
    </message>
    <message>
        <source>the site at node {} sends {}, it can send {}</source>
        <translation>节点 {} 处的站点发送 {}，而其最多可发送 {}</translation>
    </message>
    <message>
        <source>node {} gets {}, it asks for {}</source>
        <translation>节点 {} 得到 {}，而其需求为 {}</translation>
    </message>
    <message>
        <source>link {} does not join two nodes</source>
        <translation>链路 {} 没有连接两个节点</translation>
    </message>
    <message>
        <source>name two different nodes</source>
        <translation>请写出两个不同的节点</translation>
    </message>
    <message>
        <source>link {} carries {}, it can carry {}</source>
        <translation>链路 {} 承载 {}，而其最多可承载 {}</translation>
    </message>
    <message>
        <source>no linear program may be solved</source>
        <translation>不允许求解任何线性规划</translation>
    </message>
    <message>
        <source>allow at least one iteration</source>
        <translation>请至少允许一次迭代</translation>
    </message>
    <message>
        <source>closing sites</source>
        <translation>正在关闭站点</translation>
    </message>
</context>
<context>
    <name>node</name>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Capacity of the whole node</source>
        <translation>整个节点的容量</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>运营</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>层级</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>提供商</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>The provider&apos;s code of the site, as in the catalogue</source>
        <translation>提供商的站点代码，与目录一致</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>纬度</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>经度</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>Accelerators</source>
        <translation>加速器</translation>
    </message>
    <message>
        <source>Accelerator model</source>
        <translation>加速器型号</translation>
    </message>
    <message>
        <source>Speed factor</source>
        <translation>速度系数</translation>
    </message>
    <message>
        <source>Divides service times: 2 runs everything twice as fast as the reference hardware</source>
        <translation>用于除服务时间：2 表示一切运行速度是参考硬件的两倍</translation>
    </message>
    <message>
        <source>Content cache</source>
        <translation>内容缓存</translation>
    </message>
    <message>
        <source>Cost while in use</source>
        <translation>使用时的成本</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>可用性</translation>
    </message>
    <message>
        <source>Nothing runs on this node: it is no compute site and has no capacity</source>
        <translation>此节点上不运行任何服务：它不是计算站点，也没有容量</translation>
    </message>
    <message>
        <source>The node has no accelerators</source>
        <translation>该节点没有加速器</translation>
    </message>
    <message>
        <source>Only points of presence cache content</source>
        <translation>只有接入点（PoP）会缓存内容</translation>
    </message>
    <message>
        <source>Share of time that the node is up; it counts where users attach and where services run</source>
        <translation>节点可用时间的占比；对用户接入的节点和运行服务的节点有效</translation>
    </message>
    <message>
        <source>Cache servers</source>
        <translation>缓存服务器</translation>
    </message>
    <message>
        <source>The cache is shared out among them in equal parts; each object lives on one, by consistent hashing</source>
        <translation>缓存平均分配给各服务器；每个对象按一致性哈希存放在其中一台</translation>
    </message>
    <message>
        <source>Misrouted by anycast</source>
        <translation>被任播误导的请求</translation>
    </message>
    <message>
        <source>Share of its users&apos; requests that anycast leads to the second nearest point of presence; DNS: 0</source>
        <translation>其用户请求中被任播引到第二近接入点的比例；DNS 为 0</translation>
    </message>
    <message>
        <source>Only points of presence answer for content</source>
        <translation>只有接入点响应内容请求</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Down: its users go to the next nearest point of presence, and its cache answers nothing</source>
        <translation>停机：其用户转到下一个最近的接入点，其缓存不再响应</translation>
    </message>
    <message>
        <source>Cache software</source>
        <translation>缓存软件</translation>
    </message>
    <message>
        <source>How it reads Cache-Control, serves stale answers, lets requests wait for one another, and takes purges</source>
        <translation>它如何解读 Cache-Control、提供陈旧应答、合并等待的请求以及执行清除</translation>
    </message>
    <message>
        <source>Largest object admitted</source>
        <translation>准入的最大对象</translation>
    </message>
    <message>
        <source>Larger objects pass through and are not stored; empty: as the cache software does</source>
        <translation>更大的对象只经过而不存储；留空：按缓存软件的做法</translation>
    </message>
    <message>
        <source>Admitted by chance</source>
        <translation>随机准入</translation>
    </message>
    <message>
        <source>Share of the misses that store what they fetch; empty: as the cache software does</source>
        <translation>取回后存储的未命中所占比例；留空：按缓存软件的做法</translation>
    </message>
    <message>
        <source>Admitted at request</source>
        <translation>第几次请求时准入</translation>
    </message>
    <message>
        <source>Which request for an object stores it: 1 at once, 2 when it is asked for again; empty: as the cache software does</source>
        <translation>对某对象的第几次请求会存储它：1 为立即，2 为再次请求时；留空：按缓存软件的做法</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Two letters (ISO 3166): DE, US. Services may be kept within countries</source>
        <translation>两个字母（ISO 3166）：DE、US。服务可限定在某些国家</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Locked to this node, for services that need some</source>
        <translation>绑定在此节点，供需要的服务使用</translation>
    </message>
    <message>
        <source>Power, idle</source>
        <translation>空闲功率</translation>
    </message>
    <message>
        <source>While the node hosts anything, before any of its CPU is in use</source>
        <translation>节点承载任何服务但尚未使用 CPU 时</translation>
    </message>
    <message>
        <source>Power, full load</source>
        <translation>满载功率</translation>
    </message>
    <message>
        <source>With all CPU in use; between idle and full, power grows with the cores that services take</source>
        <translation>全部 CPU 在用时；空闲与满载之间随服务占用的核数增长</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Host name or IP address under which others reach it: an origin, a gateway</source>
        <translation>其他节点访问它所用的主机名或 IP 地址：源站、网关</translation>
    </message>
</context>
<context>
    <name>node kind</name>
    <message>
        <source>Compute site</source>
        <translation>计算站点</translation>
    </message>
    <message>
        <source>Point of presence</source>
        <translation>接入点</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>源站</translation>
    </message>
    <message>
        <source>Users&apos; access</source>
        <translation>用户接入</translation>
    </message>
</context>
<context>
    <name>node state</name>
    <message>
        <source>Up</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>停机</translation>
    </message>
</context>
<context>
    <name>orlib</name>
    <message>
        <source>mend the file, or take it from the OR-Library again</source>
        <translation>请修正文件，或从 OR-Library 重新获取</translation>
    </message>
    <message>
        <source>the file ends before {}</source>
        <translation>文件在{}之前结束</translation>
    </message>
    <message>
        <source>“{}” can&apos;t be {}</source>
        <translation>“{}”不能作为{}</translation>
    </message>
    <message>
        <source>{} can&apos;t be {}: a whole number up to {} is</source>
        <translation>{} 不能作为{}：应为不大于 {} 的整数</translation>
    </message>
    <message>
        <source>“{}” comes after the last number that was announced</source>
        <translation>“{}”出现在最后一个应有的数字之后</translation>
    </message>
</context>
<context>
    <name>palette</name>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Edge site</source>
        <translation>边缘站点</translation>
    </message>
    <message>
        <source>Fog data centre</source>
        <translation>雾数据中心</translation>
    </message>
    <message>
        <source>Cloud region</source>
        <translation>云区域</translation>
    </message>
    <message>
        <source>Point of presence</source>
        <translation>接入点</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>源站</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>用户</translation>
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
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>A population enters the network at a node, and there is none</source>
        <translation>用户群须从某个节点接入网络，但目前没有节点</translation>
    </message>
    <message>
        <source>add “Users” from the palette first</source>
        <translation>请先从元件库添加“用户”</translation>
    </message>
    <message>
        <source>A flow leads from a population to a service, and one of them is missing</source>
        <translation>流从用户群通往服务，但缺少其中之一</translation>
    </message>
    <message>
        <source>add a population and a service first</source>
        <translation>请先添加用户群和服务</translation>
    </message>
    <message>
        <source>A content set is served by an origin, and there is none</source>
        <translation>内容集由源站提供，但目前没有源站</translation>
    </message>
    <message>
        <source>add “Origin” from the palette first</source>
        <translation>请先从元件库添加“源站”</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>大纲</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>元件库</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>部署方案</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>时延</translation>
    </message>
    <message>
        <source>CDN charts</source>
        <translation>CDN 图表</translation>
    </message>
    <message>
        <source>Comparison charts</source>
        <translation>比较图表</translation>
    </message>
    <message>
        <source>Publication charts</source>
        <translation>发布图表</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>故障</translation>
    </message>
</context>
<context>
    <name>picture</name>
    <message>
        <source>Topology drawn with Edgewright</source>
        <translation>使用 Edgewright 绘制的拓扑</translation>
    </message>
    <message>
        <source>this ending is not known</source>
        <translation>未知的文件扩展名</translation>
    </message>
    <message>
        <source>use .png, .svg or .pdf</source>
        <translation>请使用 .png、.svg 或 .pdf</translation>
    </message>
    <message>
        <source>this folder can&apos;t be made</source>
        <translation>无法创建该文件夹</translation>
    </message>
    <message>
        <source>choose another one</source>
        <translation>选择其他文件夹</translation>
    </message>
    <message>
        <source>there is not enough memory for the pixels of this picture</source>
        <translation>内存不足，无法生成此图片的像素</translation>
    </message>
    <message>
        <source>save it as .svg or .pdf</source>
        <translation>请保存为 .svg 或 .pdf</translation>
    </message>
    <message>
        <source>The drawing</source>
        <translation>绘图</translation>
    </message>
</context>
<context>
    <name>placement</name>
    <message>
        <source>one request of {} sets off more than {} calls</source>
        <translation>{} 的一个请求引发的调用超过 {} 次</translation>
    </message>
    <message>
        <source>remove flows between services that call one another in many ways</source>
        <translation>删除服务之间造成多重互相调用的流</translation>
    </message>
    <message>
        <source>{} CPU cores</source>
        <translation>{} 个 CPU 核</translation>
    </message>
    <message>
        <source>{} GiB of memory</source>
        <translation>{} GiB 内存</translation>
    </message>
    <message>
        <source>{} GiB of storage</source>
        <translation>{} GiB 存储</translation>
    </message>
    <message>
        <source>accelerators: {}</source>
        <translation>加速器：{} 个</translation>
    </message>
    <message>
        <source>{} has {}; what may run there ({}) needs {}</source>
        <translation>{} 有 {}；可能在其上运行的服务（{}）需要 {}</translation>
    </message>
    <message>
        <source>give {} more, or let these services need less or run elsewhere</source>
        <translation>为 {} 增加容量，或降低这些服务的需求，或让它们在别处运行</translation>
    </message>
    <message>
        <source>device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>edge</source>
        <translation>边缘</translation>
    </message>
    <message>
        <source>fog</source>
        <translation>雾</translation>
    </message>
    <message>
        <source>cloud</source>
        <translation>云</translation>
    </message>
    <message>
        <source>{}, {}</source>
        <translation>{}、{}</translation>
    </message>
    <message>
        <source>{} may run on these tiers only: {} (nodes left: {})</source>
        <translation>{} 只能在以下层级运行：{}（剩余节点数：{}）</translation>
    </message>
    <message>
        <source>allow {} on another tier</source>
        <translation>允许 {} 使用其他层级</translation>
    </message>
    <message>
        <source>{} runs {} replicas, each on a node of its own (nodes that can host one: {})</source>
        <translation>{} 运行 {} 个副本，且各占一个节点（能承载的节点数：{}）</translation>
    </message>
    <message>
        <source>ask for fewer replicas of {}, or add nodes that can host it</source>
        <translation>减少 {} 的副本数，或添加能承载它的节点</translation>
    </message>
    <message>
        <source>{} needs {} (nodes that have as many: {}; of these it may use: {})</source>
        <translation>{} 需要 {}（具备该数量的节点数：{}；其中允许它使用的：{}）</translation>
    </message>
    <message>
        <source>{} must reach {}; the nodes within reach can&apos;t host all that is called</source>
        <translation>{} 必须到达 {}；可达的节点无法承载所调用的全部服务</translation>
    </message>
    <message>
        <source>{} must reach {}; no way leads to a node that can host it</source>
        <translation>{} 必须到达 {}；没有通往能承载它的节点的路径</translation>
    </message>
    <message>
        <source>link {} to a node where {} may run</source>
        <translation>将 {} 连接到 {} 可运行的节点</translation>
    </message>
    <message>
        <source>allow {} more time, or bring nodes or links closer to them</source>
        <translation>放宽 {} 的时延预算，或让节点或链路离他们更近</translation>
    </message>
    <message>
        <source>{} wait at most {} ms; on the best nodes a request takes {} ms, {} ms too long</source>
        <translation>{} 最多等待 {} ms；即使在最佳节点上，一个请求也需 {} ms，超出 {} ms</translation>
    </message>
    <message>
        <source>Looking for what is in the way</source>
        <translation>正在查找冲突原因</translation>
    </message>
    <message>
        <source>no node can host {}: there is none that computes</source>
        <translation>没有节点能承载 {}：没有具备计算能力的节点</translation>
    </message>
    <message>
        <source>draw a compute node, or give a node CPU and memory</source>
        <translation>绘制计算节点，或为节点配置 CPU 和内存</translation>
    </message>
    <message>
        <source>Place services</source>
        <translation>部署服务</translation>
    </message>
    <message>
        <source>Placing services</source>
        <translation>正在计算服务部署</translation>
    </message>
    <message>
        <source>no placement was found, and it is not proven that there is none</source>
        <translation>未找到部署方案，也未能证明不存在可行方案</translation>
    </message>
    <message>
        <source>{} must not be negative</source>
        <translation>{} 不能为负</translation>
    </message>
    <message>
        <source>use zero or more</source>
        <translation>使用零或更大的值</translation>
    </message>
    <message>
        <source>place again: the drawing has changed since, or the answer is wrong</source>
        <translation>重新计算部署方案：拓扑图此后已更改，或结果有误</translation>
    </message>
    <message>
        <source>the placement names service {}, which is not in the topology</source>
        <translation>部署方案中的服务 {} 不在拓扑中</translation>
    </message>
    <message>
        <source>{} runs {} times in place of {}</source>
        <translation>{} 运行了 {} 个副本，应为 {} 个</translation>
    </message>
    <message>
        <source>two replicas of {} share a node</source>
        <translation>{} 的两个副本位于同一节点</translation>
    </message>
    <message>
        <source>{} runs on node {}, which is not in the topology</source>
        <translation>{} 运行于节点 {}，而该节点不在拓扑中</translation>
    </message>
    <message>
        <source>{} has {} of {}, and what runs there needs {}</source>
        <translation>{} 只有 {}（{}），而其上运行的服务需要 {}</translation>
    </message>
    <message>
        <source>{} can&apos;t reach {}</source>
        <translation>{} 无法到达 {}</translation>
    </message>
    <message>
        <source>{} wait {} ms; their budget is {} ms</source>
        <translation>{} 等待 {} ms；其预算为 {} ms</translation>
    </message>
    <message>
        <source>the cost of nodes</source>
        <translation>节点成本</translation>
    </message>
    <message>
        <source>the cost of traffic</source>
        <translation>流量成本</translation>
    </message>
    <message>
        <source>the objective</source>
        <translation>目标值</translation>
    </message>
    <message>
        <source>the bound is above the objective</source>
        <translation>下界高于目标值</translation>
    </message>
    <message>
        <source>place again: the answer is wrong</source>
        <translation>重新计算部署方案：结果有误</translation>
    </message>
    <message>
        <source>the answer speaks of {} populations; there are {}</source>
        <translation>结果涉及 {} 个用户群；实际有 {} 个</translation>
    </message>
    <message>
        <source>place again: the drawing has changed since</source>
        <translation>重新计算部署方案：拓扑图此后已更改</translation>
    </message>
    <message>
        <source>{} wait {} ms, not {} ms</source>
        <translation>{} 等待 {} ms，而非 {} ms</translation>
    </message>
    <message>
        <source>there is no placement to verify: the input is infeasible</source>
        <translation>没有可验证的部署方案：输入不可行</translation>
    </message>
    <message>
        <source>resolve one of the conflicts and place again</source>
        <translation>解决其中一个冲突，然后重新计算部署方案</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>storage</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>accelerators</source>
        <translation>加速器</translation>
    </message>
    <message>
        <source>it has {} CPU cores; {} are needed</source>
        <translation>它有 {} 个 CPU 核；需要 {} 个</translation>
    </message>
    <message>
        <source>it has {} GiB of memory; {} are needed</source>
        <translation>它有 {} GiB 内存；需要 {}</translation>
    </message>
    <message>
        <source>it has {} GiB of storage; {} are needed</source>
        <translation>它有 {} GiB 存储；需要 {}</translation>
    </message>
    <message>
        <source>it has {} accelerators; {} are needed</source>
        <translation>它有 {} 个加速器；需要 {} 个</translation>
    </message>
    <message>
        <source>it has {} licences; {} are needed</source>
        <translation>它有 {} 个许可证；需要 {} 个</translation>
    </message>
    <message>
        <source>it computes nothing</source>
        <translation>它不做计算</translation>
    </message>
    <message>
        <source>its tier is not allowed</source>
        <translation>其层级不被允许</translation>
    </message>
    <message>
        <source>it lies in none of the allowed groups</source>
        <translation>它不在任何允许的分组中</translation>
    </message>
    <message>
        <source>its country is not allowed</source>
        <translation>其国家不被允许</translation>
    </message>
    <message>
        <source>its accelerators are of another model</source>
        <translation>其加速器型号不同</translation>
    </message>
    <message>
        <source>Cloud only</source>
        <translation>仅云</translation>
    </message>
    <message>
        <source>Edge-ward</source>
        <translation>由边缘向上</translation>
    </message>
    <message>
        <source>Nearest</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>First fit</source>
        <translation>首次适应</translation>
    </message>
    <message>
        <source>Greedy</source>
        <translation>贪心</translation>
    </message>
    <message>
        <source>{} needs {} of the model {} (nodes that it may use: {})</source>
        <translation>{} 需要 {}，型号 {}（可用节点：{}）</translation>
    </message>
    <message>
        <source>add such accelerators to a node where {} may run, or let it run on others</source>
        <translation>给 {} 可运行的节点添加此类加速器，或允许其他型号</translation>
    </message>
    <message>
        <source>add them to a node where {} may run, or let it run without</source>
        <translation>把它们加到 {} 可运行的节点，或不要求它们</translation>
    </message>
    <message>
        <source>{} may run in these countries only: {} (nodes left: {})</source>
        <translation>{} 只能在这些国家运行：{}（剩余节点：{}）</translation>
    </message>
    <message>
        <source>allow {} in another country, or state the countries of nodes</source>
        <translation>允许 {} 在其他国家，或填写节点的国家</translation>
    </message>
    <message>
        <source>{} is pinned to where it runs: {}</source>
        <translation>{} 固定在现有位置：{}</translation>
    </message>
    <message>
        <source>let {} move</source>
        <translation>允许 {} 移动</translation>
    </message>
    <message>
        <source>{} may run in these groups only: {} (nodes left: {})</source>
        <translation>{} 只能在这些分组运行：{}（剩余节点：{}）</translation>
    </message>
    <message>
        <source>allow {} in another group, or add a node to one of these</source>
        <translation>允许 {} 在其他分组，或给其中之一添加节点</translation>
    </message>
    <message>
        <source>{} runs beside {}, on the same nodes</source>
        <translation>{} 与 {} 在同一节点上运行</translation>
    </message>
    <message>
        <source>let {} run without {} beside it</source>
        <translation>允许 {} 旁边没有 {}</translation>
    </message>
    <message>
        <source>{} and its fallback {} run in different failure domains</source>
        <translation>{} 与其后备 {} 在不同的故障域运行</translation>
    </message>
    <message>
        <source>add a node for {} elsewhere, or narrow the failure domain of {}</source>
        <translation>在别处为 {} 添加节点，或缩小 {} 的故障域</translation>
    </message>
    <message>
        <source>{} shares no failure domain with {}</source>
        <translation>{} 不与 {} 共用故障域</translation>
    </message>
    <message>
        <source>let {} run beside {}, or add a node</source>
        <translation>允许 {} 与 {} 并置，或添加节点</translation>
    </message>
    <message>
        <source>site</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>{} runs {} replicas, each in a {} of its own (there are: {})</source>
        <translation>{} 运行 {} 个副本，每个在各自的{}（共有：{}）</translation>
    </message>
    <message>
        <source>add a {} with a node for {}, or let replicas share one</source>
        <translation>添加一个{}（含可承载 {} 的节点），或允许副本共用</translation>
    </message>
    <message>
        <source>{} must be up {} % of the time; on the most available nodes it is up {} %</source>
        <translation>{} 必须有 {} % 的时间可用；在可用性最高的节点上为 {} %</translation>
    </message>
    <message>
        <source>ask for more replicas of {}, or for less availability</source>
        <translation>增加 {} 的副本，或降低可用性要求</translation>
    </message>
    <message>
        <source>{} carries {} Mb/s each way; at the peak, what must cross it is more</source>
        <translation>{} 每个方向承载 {} Mb/s；高峰时必须通过的更多</translation>
    </message>
    <message>
        <source>give {} more bandwidth, or let services run on the near side of it</source>
        <translation>给 {} 更多带宽，或让服务在近侧运行</translation>
    </message>
    <message>
        <source>the weighed sum of goals is at most {}</source>
        <translation>目标加权和至多 {}</translation>
    </message>
    <message>
        <source>allow more</source>
        <translation>放宽限制</translation>
    </message>
    <message>
        <source>{}: at most {} {}</source>
        <translation>{}：至多 {} {}</translation>
    </message>
    <message>
        <source>{} needs {} ms from {}; the nearest node with an accelerator for it answers in {} ms</source>
        <translation>{} 需要在 {} ms 内响应 {}；最近的带加速器的节点需 {} ms</translation>
    </message>
    <message>
        <source>{} needs {} ms from {}; the nearest node that may host it answers in {} ms</source>
        <translation>{} 需要在 {} ms 内响应 {}；最近的可用节点需 {} ms</translation>
    </message>
    <message>
        <source>licences: {}</source>
        <translation>许可证：{}</translation>
    </message>
    <message>
        <source>Pareto front</source>
        <translation>帕累托前沿</translation>
    </message>
    <message>
        <source>a front needs two goals, and both are the same</source>
        <translation>前沿需要两个目标，而两者相同</translation>
    </message>
    <message>
        <source>name two different goals</source>
        <translation>请指定两个不同的目标</translation>
    </message>
    <message>
        <source>a front has two points at least</source>
        <translation>前沿至少有两个点</translation>
    </message>
    <message>
        <source>ask for two or more</source>
        <translation>请要求两个或更多</translation>
    </message>
    <message>
        <source>search longer (more time, exact states or iterations), or loosen a budget, a tier or a capacity</source>
        <translation>延长搜索（更多时间、精确状态或迭代），或放宽预算、层级或容量</translation>
    </message>
    <message>
        <source>an objective weighs nothing, or something by less than nothing</source>
        <translation>目标没有权重，或有负权重</translation>
    </message>
    <message>
        <source>weigh at least one goal above 0, and none below</source>
        <translation>至少一个目标权重大于 0，且无负值</translation>
    </message>
    <message>
        <source>a limit is of nothing, or no number</source>
        <translation>限制没有对象，或不是数</translation>
    </message>
    <message>
        <source>limit a goal to a number</source>
        <translation>请把目标限制为一个数</translation>
    </message>
    <message>
        <source>a decree names service {} and node {}, which are not both in the topology</source>
        <translation>指令指定了服务 {} 和节点 {}，它们不都在拓扑中</translation>
    </message>
    <message>
        <source>name a service and a node of the topology</source>
        <translation>请指定拓扑中的服务和节点</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Mean latency</source>
        <translation>平均时延</translation>
    </message>
    <message>
        <source>Worst latency</source>
        <translation>最大时延</translation>
    </message>
    <message>
        <source>Uplink traffic</source>
        <translation>上行流量</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>功率</translation>
    </message>
    <message>
        <source>without this demand of {}</source>
        <translation>去掉 {} 的这一要求</translation>
    </message>
    <message>
        <source>allow {} {} ms in place of {} ms</source>
        <translation>允许 {} 用 {} ms 而不是 {} ms</translation>
    </message>
    <message>
        <source>give {} {} in place of {}</source>
        <translation>给 {} {}，而不是 {}</translation>
    </message>
    <message>
        <source>run {} replicas of {} in place of {}</source>
        <translation>运行 {} 个 {} 的副本，而不是 {} 个</translation>
    </message>
    <message>
        <source>{} runs on {}: {}</source>
        <translation>{} 运行在 {}：{}</translation>
    </message>
    <message>
        <source>licences</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>two replicas of {} share a failure domain</source>
        <translation>{} 的两个副本共用故障域</translation>
    </message>
    <message>
        <source>{} and {} share a failure domain</source>
        <translation>{} 与 {} 共用故障域</translation>
    </message>
    <message>
        <source>{} runs where {} does not</source>
        <translation>{} 运行之处没有 {}</translation>
    </message>
    <message>
        <source>{} is up {} % of the time; its target is {} %</source>
        <translation>{} 有 {} % 的时间可用；目标为 {} %</translation>
    </message>
    <message>
        <source>{} is pinned and has moved</source>
        <translation>{} 已固定却被移动</translation>
    </message>
    <message>
        <source>{} would carry {} Mb/s; it has {} Mb/s each way</source>
        <translation>{} 将承载 {} Mb/s；每个方向只有 {} Mb/s</translation>
    </message>
    <message>
        <source>{} is stated as {}, and comes to {}</source>
        <translation>{} 标为 {}，实为 {}</translation>
    </message>
    <message>
        <source>{} {}</source>
        <translation>{} {}</translation>
    </message>
    <message>
        <source>{} of the weighed sum</source>
        <translation>加权和的 {}</translation>
    </message>
    <message>
        <source>as good as the answer</source>
        <translation>与答案一样好</translation>
    </message>
    <message>
        <source>{} less: the answer was not the best</source>
        <translation>少 {}：答案并非最优</translation>
    </message>
    <message>
        <source>{} more</source>
        <translation>多 {}</translation>
    </message>
    <message>
        <source>{} more at most</source>
        <translation>至多多 {}</translation>
    </message>
    <message>
        <source>it may not run there</source>
        <translation>它不能在那里运行</translation>
    </message>
    <message>
        <source>not decided with the patience that there was</source>
        <translation>在给定的搜索限度内未能判定</translation>
    </message>
    <message>
        <source>{} is not in the topology</source>
        <translation>{} 不在拓扑中</translation>
    </message>
    <message>
        <source>name a row of the drawing</source>
        <translation>请指定图中的行</translation>
    </message>
    <message>
        <source>runs here</source>
        <translation>在此运行</translation>
    </message>
    <message>
        <source>Asking what each node would cost</source>
        <translation>正在询问每个节点的代价</translation>
    </message>
    <message>
        <source>Relax a demand</source>
        <translation>放宽一项要求</translation>
    </message>
    <message>
        <source>allow a weighed sum of {} in place of {}</source>
        <translation>允许加权和为 {}，而不是 {}</translation>
    </message>
    <message>
        <source>{}: allow {} {} in place of {}</source>
        <translation>{}：允许 {} {}，而不是 {}</translation>
    </message>
    <message>
        <source>not without moving others, too</source>
        <translation>除非同时移动其他副本，否则不行</translation>
    </message>
    <message>
        <source>{} has too few replicas ({}) for each of these users to have one near enough</source>
        <translation>{} 的副本太少（{}），无法让这些用户各自就近使用</translation>
    </message>
    <message>
        <source>ask for more replicas of {}</source>
        <translation>增加 {} 的副本数</translation>
    </message>
    <message>
        <source>{} wait at most {} ms, which can be met ({} ms at best), but not together with the rest</source>
        <translation>{} 最多等待 {} ms；单独可以满足（最佳 {} ms），但无法与其余要求同时满足</translation>
    </message>
    <message>
        <source>{} nodes have {} together; what has to run there ({}) needs {}</source>
        <translation>{} 个节点共有 {}；必须在其上运行的服务（{}）需要 {}</translation>
    </message>
    <message>
        <source>{} nodes have {} together; what has to run there ({}) needs {}, but not as it is cut</source>
        <translation>{} 个节点共有 {}；必须在其上运行的服务（{}）需要 {}，但无法恰好分配</translation>
    </message>
    <message>
        <source>add nodes, give these more, or let these services need less or run elsewhere</source>
        <translation>添加节点、为这些节点增加资源，或让这些服务减少需求或在其他位置运行</translation>
    </message>
    <message>
        <source>no placement was found, and it is not proven that there is none; in the nearest to one, {}</source>
        <translation>未找到部署方案，也未能证明不存在可行方案；最接近可行的方案中：{}</translation>
    </message>
</context>
<context>
    <name>popularity</name>
    <message>
        <source>Zipf</source>
        <translation>齐夫分布</translation>
    </message>
    <message>
        <source>Weibull</source>
        <translation>韦布尔分布</translation>
    </message>
</context>
<context>
    <name>population</name>
    <message>
        <source>Traffic</source>
        <translation>流量</translation>
    </message>
    <message>
        <source>Latency budget</source>
        <translation>时延预算</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Enter at</source>
        <translation>接入节点</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>用户数</translation>
    </message>
    <message>
        <source>Requests of one user</source>
        <translation>单用户请求速率</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>获取内容</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Budget, round trip</source>
        <translation>往返时延预算</translation>
    </message>
    <message>
        <source>Network both ways and all services on the way, at the percentile below</source>
        <translation>网络往返及沿途所有服务的总时延，按下方百分位计</translation>
    </message>
    <message>
        <source>At percentile</source>
        <translation>百分位</translation>
    </message>
    <message>
        <source>Peak of the day</source>
        <translation>日高峰</translation>
    </message>
    <message>
        <source>Requests at the busiest moment over the mean of the day, which they follow as a sine; 1: alike all day</source>
        <translation>最繁忙时刻的请求与全天均值之比，全天按正弦变化；1：全天一样</translation>
    </message>
    <message>
        <source>Hour of the peak</source>
        <translation>高峰时刻</translation>
    </message>
    <message>
        <source>Without a peak every hour is alike</source>
        <translation>没有高峰时每个小时都一样</translation>
    </message>
</context>
<context>
    <name>project file</name>
    <message>
        <source>a change names no table</source>
        <translation>更改未指明表</translation>
    </message>
    <message>
        <source>name one, such as “nodes”</source>
        <translation>请指明一个，例如“nodes”</translation>
    </message>
    <message>
        <source>a change turns one row into another</source>
        <translation>更改会将一个条目变成另一个条目</translation>
    </message>
    <message>
        <source>give both the same id</source>
        <translation>二者使用相同的 ID</translation>
    </message>
    <message>
        <source>a change has neither “before” nor “after”</source>
        <translation>更改既没有“before”也没有“after”</translation>
    </message>
    <message>
        <source>add one of them</source>
        <translation>添加其中之一</translation>
    </message>
    <message>
        <source>a change must be an object</source>
        <translation>更改必须是对象</translation>
    </message>
    <message>
        <source>write it in braces</source>
        <translation>写在花括号内</translation>
    </message>
    <message>
        <source>a change has no “{}”</source>
        <translation>更改没有“{}”这一成员</translation>
    </message>
    <message>
        <source>leave it out</source>
        <translation>将其略去</translation>
    </message>
    <message>
        <source>changes must be a list</source>
        <translation>changes 必须是列表</translation>
    </message>
    <message>
        <source>write it in square brackets</source>
        <translation>写在方括号内</translation>
    </message>
    <message>
        <source>this is no id</source>
        <translation>这不是有效的 ID</translation>
    </message>
    <message>
        <source>use 1 to 64 letters, digits, &apos;-&apos;, &apos;_&apos; or &apos;.&apos;</source>
        <translation>使用 1 到 64 个字母、数字、“-”、“_”或“.”</translation>
    </message>
    <message>
        <source>“{}” is missing</source>
        <translation>缺少“{}”</translation>
    </message>
    <message>
        <source>add it</source>
        <translation>添加该成员</translation>
    </message>
    <message>
        <source>a row must be an object</source>
        <translation>条目必须是对象</translation>
    </message>
    <message>
        <source>write it in braces, with an id</source>
        <translation>写在花括号内，并带有 ID</translation>
    </message>
    <message>
        <source>this is JSON, but not a project of Edgewright</source>
        <translation>这是 JSON，但不是 Edgewright 项目</translation>
    </message>
    <message>
        <source>choose a file whose “format” is “edgewright”, or import it</source>
        <translation>选择“format”为“edgewright”的文件，或导入该文件</translation>
    </message>
    <message>
        <source>the version of the format is missing, or not a whole number from 1</source>
        <translation>格式版本缺失，或不是从 1 起的整数</translation>
    </message>
    <message>
        <source>write “version”: {}</source>
        <translation>填写“version”：{}</translation>
    </message>
    <message>
        <source>this file has version {} of the format; this program reads up to version {}</source>
        <translation>该文件的格式版本为 {}；本程序最高支持版本 {}</translation>
    </message>
    <message>
        <source>open it with a newer Edgewright, one that reads version {}</source>
        <translation>请用支持版本 {} 的更新版 Edgewright 打开</translation>
    </message>
    <message>
        <source>“{}” must be a list of rows</source>
        <translation>“{}”必须是条目列表</translation>
    </message>
    <message>
        <source>the id {} stands twice; first at {}</source>
        <translation>ID {} 出现了两次；首次出现于 {}</translation>
    </message>
    <message>
        <source>give one of the two another id</source>
        <translation>为其中之一更换 ID</translation>
    </message>
</context>
<context>
    <name>provenance</name>
    <message>
        <source>Measured</source>
        <translation>实测</translation>
    </message>
    <message>
        <source>Agreed (contract)</source>
        <translation>约定（合同）</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>估计</translation>
    </message>
</context>
<context>
    <name>provider</name>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>AWS Region</source>
        <translation>AWS Region</translation>
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
        <translation>Azure 区域</translation>
    </message>
    <message>
        <source>Azure Edge Zone</source>
        <translation>Azure Edge Zone</translation>
    </message>
    <message>
        <source>Google Cloud region</source>
        <translation>Google Cloud 区域</translation>
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
        <translation>硬清除：删除副本</translation>
    </message>
    <message>
        <source>Soft: copies become stale</source>
        <translation>软清除：副本变为过期</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Points of presence</source>
        <translation>接入点</translation>
    </message>
    <message>
        <source>Point of presence</source>
        <translation>接入点</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求数</translation>
    </message>
    <message>
        <source>Hit ratio</source>
        <translation>命中率</translation>
    </message>
    <message>
        <source>Byte hit ratio</source>
        <translation>字节命中率</translation>
    </message>
    <message>
        <source>To the origin</source>
        <translation>回源</translation>
    </message>
    <message>
        <source>Stale hits</source>
        <translation>陈旧命中</translation>
    </message>
    <message>
        <source>Outdated answers</source>
        <translation>过时应答</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Evicted</source>
        <translation>已淘汰</translation>
    </message>
    <message>
        <source>Purged</source>
        <translation>已清除</translation>
    </message>
    <message>
        <source>Objects at the end</source>
        <translation>结束时的对象数</translation>
    </message>
    <message>
        <source>none: straight to the origin</source>
        <translation>无：直接回源</translation>
    </message>
    <message>
        <source>What users wait for contents</source>
        <translation>用户等待内容的时间</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Mean, ms</source>
        <translation>均值，ms</translation>
    </message>
    <message>
        <source>p50, ms</source>
        <translation>p50，ms</translation>
    </message>
    <message>
        <source>p90, ms</source>
        <translation>p90，ms</translation>
    </message>
    <message>
        <source>p95, ms</source>
        <translation>p95，ms</translation>
    </message>
    <message>
        <source>p99, ms</source>
        <translation>p99，ms</translation>
    </message>
    <message>
        <source>Budget, ms</source>
        <translation>预算，ms</translation>
    </message>
    <message>
        <source>Share within budget</source>
        <translation>预算内占比</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>What</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>解决方法</translation>
    </message>
    <message>
        <source>Round trips</source>
        <translation>往返时延</translation>
    </message>
    <message>
        <source>Their percentile, %</source>
        <translation>指定百分位，%</translation>
    </message>
    <message>
        <source>Latency at it, ms</source>
        <translation>该百分位时延，ms</translation>
    </message>
    <message>
        <source>±, ms</source>
        <translation>±，ms</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>满足</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>部署方案</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>运行于</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>层级</translation>
    </message>
    <message>
        <source>Node cost, USD/h</source>
        <translation>节点成本，USD/h</translation>
    </message>
    <message>
        <source>{} can&apos;t be reached</source>
        <translation>无法到达 {}</translation>
    </message>
    <message>
        <source>What users wait for</source>
        <translation>用户的等待时间</translation>
    </message>
    <message>
        <source>Round trip, ms</source>
        <translation>往返时延，ms</translation>
    </message>
    <message>
        <source>Network, ms</source>
        <translation>网络，ms</translation>
    </message>
    <message>
        <source>Processing, ms</source>
        <translation>处理，ms</translation>
    </message>
    <message>
        <source>Slack, ms</source>
        <translation>余量，ms</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>a replica is overloaded: latencies are at least these</source>
        <translation>有副本过载：实际时延不低于所列数值</translation>
    </message>
    <message>
        <source>calls no service</source>
        <translation>不调用任何服务</translation>
    </message>
    <message>
        <source>Down, h/year</source>
        <translation>停机，小时/年</translation>
    </message>
    <message>
        <source>Hit ratio at the edge</source>
        <translation>边缘命中率</translation>
    </message>
    <message>
        <source>Origin offload</source>
        <translation>源站卸载率</translation>
    </message>
    <message>
        <source>Origin offload, bytes</source>
        <translation>源站卸载率（字节）</translation>
    </message>
    <message>
        <source>Peak at the origins, requests/s</source>
        <translation>源站峰值，请求/秒</translation>
    </message>
    <message>
        <source>Peak at the origins, Mb/s</source>
        <translation>源站峰值，Mb/s</translation>
    </message>
    <message>
        <source>Egress over all links, bytes</source>
        <translation>所有链路的流量，字节</translation>
    </message>
    <message>
        <source>Cost of egress, USD</source>
        <translation>流量费用，USD</translation>
    </message>
    <message>
        <source>Share of outdated answers</source>
        <translation>过时响应的比例</translation>
    </message>
    <message>
        <source>Worst staleness, s</source>
        <translation>最大陈旧时间，秒</translation>
    </message>
    <message>
        <source>p99.9, ms</source>
        <translation>p99.9，ms</translation>
    </message>
    <message>
        <source>{}, mean of the replications</source>
        <translation>{}，重复运行的均值</translation>
    </message>
    <message>
        <source>{}, 95 % ±</source>
        <translation>{}，95 % ±</translation>
    </message>
    <message>
        <source>From users</source>
        <translation>来自用户</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>不予保留</translation>
    </message>
    <message>
        <source>What the caches do together</source>
        <translation>全部缓存的总体表现</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Share of all requests</source>
        <translation>占全部请求的比例</translation>
    </message>
    <message>
        <source>Compulsory: never fetched before</source>
        <translation>强制：此前从未获取</translation>
    </message>
    <message>
        <source>Capacity: left for other objects</source>
        <translation>容量：被其他对象挤出</translation>
    </message>
    <message>
        <source>Expired: past its life</source>
        <translation>过期：超过生存时间</translation>
    </message>
    <message>
        <source>Purged: published anew</source>
        <translation>清除：内容已重新发布</translation>
    </message>
    <message>
        <source>Not kept: personalised, or larger than the cache</source>
        <translation>不予保留：个性化，或大于缓存</translation>
    </message>
    <message>
        <source>No point of presence in reach</source>
        <translation>没有可达的接入点</translation>
    </message>
    <message>
        <source>Egress over links</source>
        <translation>各链路的流量</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链路</translation>
    </message>
    <message>
        <source>Egress, GB</source>
        <translation>流量，GB</translation>
    </message>
    <message>
        <source>Cost, USD</source>
        <translation>费用，USD</translation>
    </message>
    <message>
        <source>Misses at points of presence</source>
        <translation>各接入点的未命中</translation>
    </message>
    <message>
        <source>Misses</source>
        <translation>未命中</translation>
    </message>
    <message>
        <source>Compulsory</source>
        <translation>强制</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>容量</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>合并等待</translation>
    </message>
    <message>
        <source>Answered with 304</source>
        <translation>以 304 应答</translation>
    </message>
    <message>
        <source>Answered with 5xx</source>
        <translation>以 5xx 应答</translation>
    </message>
    <message>
        <source>Why requests are no hits</source>
        <translation>请求未命中的原因</translation>
    </message>
    <message>
        <source>Joined: waited for what another request had asked for</source>
        <translation>合并：等待另一请求已发起的获取</translation>
    </message>
    <message>
        <source>The same requests</source>
        <translation>相同的请求</translation>
    </message>
    <message>
        <source>After the publication</source>
        <translation>发布之后</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>应答数</translation>
    </message>
    <message>
        <source>From before it</source>
        <translation>发布前的内容</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>99 % new after, s</source>
        <translation>99 % 为新内容所需时间，s</translation>
    </message>
    <message>
        <source>How much cache points of presence need</source>
        <translation>接入点需要多大缓存</translation>
    </message>
    <message>
        <source>Cache, GiB</source>
        <translation>缓存，GiB</translation>
    </message>
    <message>
        <source>At the knee, GiB</source>
        <translation>拐点处，GiB</translation>
    </message>
    <message>
        <source>Held at the knee</source>
        <translation>拐点处命中</translation>
    </message>
    <message>
        <source>For everything, GiB</source>
        <translation>容纳全部，GiB</translation>
    </message>
    <message>
        <source>Held of everything</source>
        <translation>全部时命中</translation>
    </message>
    <message>
        <source>What is not possible</source>
        <translation>不可行的方案</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Not admitted</source>
        <translation>未准入</translation>
    </message>
    <message>
        <source>Standard error</source>
        <translation>标准误差</translation>
    </message>
    <message>
        <source>Objects looked at</source>
        <translation>所考察的对象</translation>
    </message>
    <message>
        <source>Not admitted: what came before was not let in</source>
        <translation>未准入：先前取回的未被存入</translation>
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
        <translation>{} 天</translation>
    </message>
    <message>
        <source>{} h</source>
        <translation>{} 小时</translation>
    </message>
    <message>
        <source>{} s</source>
        <translation>{} 秒</translation>
    </message>
    <message>
        <source>{} ms</source>
        <translation>{} 毫秒</translation>
    </message>
    <message>
        <source>Has no copy</source>
        <translation>没有副本</translation>
    </message>
    <message>
        <source>Has no copy: it never fetched one</source>
        <translation>没有副本：此前从未获取</translation>
    </message>
    <message>
        <source>Has no copy: it left for other objects</source>
        <translation>没有副本：已被其他对象淘汰</translation>
    </message>
    <message>
        <source>Has no copy: it was too old to be kept</source>
        <translation>没有副本：过旧而未保留</translation>
    </message>
    <message>
        <source>Has no copy: a publication took it away</source>
        <translation>没有副本：已被发布清除</translation>
    </message>
    <message>
        <source>Has no copy: it is larger than the cache</source>
        <translation>没有副本：大于缓存</translation>
    </message>
    <message>
        <source>Has no copy: another request’s was waited for</source>
        <translation>没有副本：等待了另一请求的结果</translation>
    </message>
    <message>
        <source>Has no copy: the last that came was not admitted</source>
        <translation>没有副本：上次到达的内容未被接纳</translation>
    </message>
    <message>
        <source>Asks {} whether the copy still holds (If-None-Match)</source>
        <translation>向 {} 询问副本是否仍有效（If-None-Match）</translation>
    </message>
    <message>
        <source>Asks {}</source>
        <translation>向 {} 请求</translation>
    </message>
    <message>
        <source>In the background, asks {} whether the copy still holds (If-None-Match)</source>
        <translation>在后台向 {} 询问副本是否仍有效（If-None-Match）</translation>
    </message>
    <message>
        <source>In the background, asks {}</source>
        <translation>在后台向 {} 请求</translation>
    </message>
    <message>
        <source>Keeps no copy: the answer may not be kept</source>
        <translation>不保留副本：该应答不允许保存</translation>
    </message>
    <message>
        <source>Keeps no copy: it is larger than the cache</source>
        <translation>不保留副本：大于缓存</translation>
    </message>
    <message>
        <source>Keeps no copy: admission refuses it</source>
        <translation>不保留副本：准入策略拒绝</translation>
    </message>
    <message>
        <source>Keeps no copy: a purge came meanwhile</source>
        <translation>不保留副本：期间收到清除</translation>
    </message>
    <message>
        <source>Leaves its copy as it is: the refresh has failed</source>
        <translation>副本保持原样：刷新失败</translation>
    </message>
    <message>
        <source>Has a fresh copy: {} old, fresh for {} more</source>
        <translation>有新鲜副本：已有 {}，还将保鲜 {}</translation>
    </message>
    <message>
        <source>Serves its copy, {} past its lifetime, while it is refreshed</source>
        <translation>提供已过期 {} 的副本，同时刷新</translation>
    </message>
    <message>
        <source>Serves its copy, {} past its lifetime, since what it asked failed</source>
        <translation>因上游失败，提供已过期 {} 的副本</translation>
    </message>
    <message>
        <source>Keeps a copy, fresh for {}</source>
        <translation>保留副本，保鲜 {}</translation>
    </message>
    <message>
        <source>Keeps a copy that is past its lifetime already</source>
        <translation>保留已过期的副本</translation>
    </message>
    <message>
        <source>Its copy holds: fresh again for {}</source>
        <translation>副本仍有效：重新保鲜 {}</translation>
    </message>
    <message>
        <source>Its copy holds, {} past its lifetime</source>
        <translation>副本仍有效，但已过期 {}</translation>
    </message>
    <message>
        <source>Has a copy, {} past its lifetime</source>
        <translation>有副本，但已过期 {}</translation>
    </message>
    <message>
        <source>Asks for object {} of {}; anycast leads past the nearest</source>
        <translation>请求对象 {}（{}）；任播绕过了最近的接入点</translation>
    </message>
    <message>
        <source>Asks for object {} of {}</source>
        <translation>请求对象 {}（{}）</translation>
    </message>
    <message>
        <source>Waits for what another request has asked for</source>
        <translation>等待另一请求已发出的获取</translation>
    </message>
    <message>
        <source>Has waited too long</source>
        <translation>等待过久</translation>
    </message>
    <message>
        <source>Passes it on: the answer is for this user alone</source>
        <translation>直接转发：应答仅供该用户</translation>
    </message>
    <message>
        <source>Refuses the request: it is down</source>
        <translation>拒绝请求：已停机</translation>
    </message>
    <message>
        <source>Gets no answer</source>
        <translation>未收到应答</translation>
    </message>
    <message>
        <source>Gets {}, {}</source>
        <translation>收到 {}，{}</translation>
    </message>
    <message>
        <source>Gets 304: nothing has changed</source>
        <translation>收到 304：内容未变</translation>
    </message>
    <message>
        <source>Answers {}, {}</source>
        <translation>应答 {}，{}</translation>
    </message>
    <message>
        <source>Answers 304: nothing has changed, no body</source>
        <translation>应答 304：内容未变，无正文</translation>
    </message>
    <message>
        <source>Has an error for an answer</source>
        <translation>得到错误应答</translation>
    </message>
    <message>
        <source>Has the whole answer, {}</source>
        <translation>收到完整应答，{}</translation>
    </message>
    <message>
        <source>Personal part: {}</source>
        <translation>个性化部分：{}</translation>
    </message>
    <message>
        <source>Fragment {}: {}</source>
        <translation>片段 {}：{}</translation>
    </message>
    <message>
        <source>{}, server {}</source>
        <translation>{}，服务器 {}</translation>
    </message>
    <message>
        <source>an error</source>
        <translation>出错</translation>
    </message>
    <message>
        <source>personal</source>
        <translation>个性化</translation>
    </message>
    <message>
        <source>out of a cache</source>
        <translation>来自缓存</translation>
    </message>
    <message>
        <source>from the origin</source>
        <translation>来自源站</translation>
    </message>
    <message>
        <source>{}, {} s after the warm-up: {} ms, {}; {} ms on the way, {} ms waiting, {} ms for the body of {}</source>
        <translation>{}，预热后 {} 秒：{} 毫秒，{}；路程 {} 毫秒，等待 {} 毫秒，正文 {} 毫秒（{}）</translation>
    </message>
    <message>
        <source>One request</source>
        <translation>单个请求</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>At, ms</source>
        <translation>时间，毫秒</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>{} are answered in part</source>
        <translation>{} 只得到部分响应</translation>
    </message>
    <message>
        <source>{} wait {} ms, {} ms more</source>
        <translation>{} 等待 {} ms，多 {} ms</translation>
    </message>
    <message>
        <source>{} wait {} ms instead of {} ms</source>
        <translation>{} 等待 {} ms 而不是 {} ms</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>slower</source>
        <translation>变慢</translation>
    </message>
    <message>
        <source>fallback</source>
        <translation>后备</translation>
    </message>
    <message>
        <source>access lost</source>
        <translation>失去接入</translation>
    </message>
    <message>
        <source>budget missed</source>
        <translation>超出预算</translation>
    </message>
    <message>
        <source>fallback, budget missed</source>
        <translation>后备，超出预算</translation>
    </message>
    <message>
        <source>outage</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>unaffected</source>
        <translation>不受影响</translation>
    </message>
    <message>
        <source>nobody is worse off</source>
        <translation>无人受影响</translation>
    </message>
    <message>
        <source>{} lose their access</source>
        <translation>{} 失去接入</translation>
    </message>
    <message>
        <source>{} can&apos;t reach {}</source>
        <translation>{} 无法到达 {}</translation>
    </message>
    <message>
        <source>{}, over their budget of {} ms</source>
        <translation>{}，超出其 {} ms 预算</translation>
    </message>
    <message>
        <source>{} for {}</source>
        <translation>{} 接替 {}</translation>
    </message>
    <message>
        <source>{}, {}</source>
        <translation>{}，{}</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>Fails</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>影响</translation>
    </message>
    <message>
        <source>Populations hit</source>
        <translation>受影响的用户群</translation>
    </message>
    <message>
        <source>What users see</source>
        <translation>用户所见</translation>
    </message>
    <message>
        <source>Takes over</source>
        <translation>接替</translation>
    </message>
    <message>
        <source>Nothing takes over</source>
        <translation>无接替</translation>
    </message>
    <message>
        <source>{}</source>
        <translation>{}</translation>
    </message>
    <message>
        <source>runs here</source>
        <translation>在此运行</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>可行</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>不允许</translation>
    </message>
    <message>
        <source>impossible</source>
        <translation>不可能</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>未判定</translation>
    </message>
    <message>
        <source>Baselines</source>
        <translation>基线</translation>
    </message>
    <message>
        <source>Budgets missed</source>
        <translation>未达预算</translation>
    </message>
    <message>
        <source>What it breaks first</source>
        <translation>最先违反</translation>
    </message>
    <message>
        <source>This placement</source>
        <translation>此部署方案</translation>
    </message>
    <message>
        <source>Pareto front</source>
        <translation>帕累托前沿</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>点</translation>
    </message>
    <message>
        <source>Gap, %</source>
        <translation>差距，%</translation>
    </message>
    <message>
        <source>Why here, and why not there</source>
        <translation>为何在此，为何不在彼</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>目标值</translation>
    </message>
    <message>
        <source>What it would mean</source>
        <translation>意味着什么</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>A: {}</source>
        <translation>A：{}</translation>
    </message>
    <message>
        <source>B: {}</source>
        <translation>B：{}</translation>
    </message>
    <message>
        <source>B less A</source>
        <translation>B 减 A</translation>
    </message>
    <message>
        <source>B less A, %</source>
        <translation>B 减 A，%</translation>
    </message>
    <message>
        <source>B is</source>
        <translation>B</translation>
    </message>
    <message>
        <source>same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>better</source>
        <translation>更好</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>更差</translation>
    </message>
    <message>
        <source>Drawing as it is</source>
        <translation>当前拓扑图</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>并列</translation>
    </message>
    <message>
        <source>What users get</source>
        <translation>用户所得</translation>
    </message>
    <message>
        <source>What the drawings differ in</source>
        <translation>两图的差异</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>is there</source>
        <translation>存在</translation>
    </message>
    <message>
        <source>is not there</source>
        <translation>不存在</translation>
    </message>
    <message>
        <source>What has no answer</source>
        <translation>没有答案的部分</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>场景</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
</context>
<context>
    <name>results</name>
    <message>
        <source>there is no placement to accept</source>
        <translation>没有可采纳的部署方案</translation>
    </message>
    <message>
        <source>run the placement first</source>
        <translation>请先计算部署方案</translation>
    </message>
    <message>
        <source>point {} of {}</source>
        <translation>第 {} 点，共 {} 点</translation>
    </message>
</context>
<context>
    <name>scenario</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>service</name>
    <message>
        <source>Demand of one replica</source>
        <translation>单个副本的需求</translation>
    </message>
    <message>
        <source>Placing</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>软件</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>Accelerators</source>
        <translation>加速器</translation>
    </message>
    <message>
        <source>Service time</source>
        <translation>服务时间</translation>
    </message>
    <message>
        <source>Of one request on a node whose speed factor is 1</source>
        <translation>在速度系数为 1 的节点上处理一个请求所需的时间</translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation>副本数</translation>
    </message>
    <message>
        <source>Each runs on a node of its own</source>
        <translation>各副本分别运行于不同的节点</translation>
    </message>
    <message>
        <source>Allowed tiers</source>
        <translation>允许的层级</translation>
    </message>
    <message>
        <source>None chosen: any tier</source>
        <translation>未选择：任意层级</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Container image</source>
        <translation>容器镜像</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Accelerator model</source>
        <translation>加速器型号</translation>
    </message>
    <message>
        <source>As nodes name theirs; empty: any will do</source>
        <translation>与节点所写一致；空：任意</translation>
    </message>
    <message>
        <source>The service needs no accelerators</source>
        <translation>该服务不需要加速器</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Taken from those of the node</source>
        <translation>取自节点的许可证</translation>
    </message>
    <message>
        <source>Failure domain</source>
        <translation>故障域</translation>
    </message>
    <message>
        <source>No two replicas, and none of what it must stay apart from, in the same one: nodes, sites or regions (groups)</source>
        <translation>同一故障域中没有两个副本，也没有须与之分开者：节点、站点或区域（分组）</translation>
    </message>
    <message>
        <source>With one replica, no fallback and no anti-affinity there is nothing to keep apart</source>
        <translation>只有一个副本、无后备且无反亲和时，无须分开</translation>
    </message>
    <message>
        <source>Allowed groups</source>
        <translation>允许的分组</translation>
    </message>
    <message>
        <source>Sites, regions and VPCs, with what lies within; none chosen: any node</source>
        <translation>站点、区域和 VPC 及其内部；未选：任意节点</translation>
    </message>
    <message>
        <source>Allowed countries</source>
        <translation>允许的国家</translation>
    </message>
    <message>
        <source>Codes, separated by commas: DE, FR. Data stays there; empty: any country</source>
        <translation>代码以逗号分隔：DE, FR。数据留在那里；空：任意国家</translation>
    </message>
    <message>
        <source>Affinity</source>
        <translation>亲和</translation>
    </message>
    <message>
        <source>Each replica shares its node with a replica of each of these</source>
        <translation>每个副本与这些服务各一个副本同节点</translation>
    </message>
    <message>
        <source>Anti-affinity</source>
        <translation>反亲和</translation>
    </message>
    <message>
        <source>No replica shares a failure domain with one of these</source>
        <translation>任何副本都不与其中之一共用故障域</translation>
    </message>
    <message>
        <source>Availability target</source>
        <translation>可用性目标</translation>
    </message>
    <message>
        <source>Share of time in which at least one replica is up, its nodes failing independently</source>
        <translation>至少一个副本可用的时间比例，节点独立故障</translation>
    </message>
    <message>
        <source>Mobility</source>
        <translation>移动性</translation>
    </message>
    <message>
        <source>Pinned: its replicas stay where the drawing says that they run</source>
        <translation>固定：副本留在图中所示位置</translation>
    </message>
    <message>
        <source>Cost of a move</source>
        <translation>迁移成本</translation>
    </message>
    <message>
        <source>Of each replica that leaves its node; a placement must earn it back within 30 days</source>
        <translation>每个离开其节点的副本；部署方案须在 30 天内收回</translation>
    </message>
    <message>
        <source>A pinned service does not move</source>
        <translation>固定的服务不会移动</translation>
    </message>
    <message>
        <source>Fallback</source>
        <translation>后备</translation>
    </message>
    <message>
        <source>The service that takes over where no replica of this one can be reached; placed in another failure domain</source>
        <translation>无法到达本服务任何副本时接替的服务；部署在另一故障域</translation>
    </message>
    <message>
        <source>Counts with an inference runtime alone</source>
        <translation>仅在设置推理运行时后生效</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>机密</translation>
    </message>
    <message>
        <source>Names of the environment variables that hold them, separated by commas: DATABASE_PASSWORD. Manifests fetch the values on start; a drawing never holds one</source>
        <translation>保存机密的环境变量名称，以逗号分隔：DATABASE_PASSWORD。部署清单在启动时获取其值；图中从不保存机密值</translation>
    </message>
    <message>
        <source>Inference runtime</source>
        <translation>推理运行时</translation>
    </message>
    <message>
        <source>What runs its AI model; none: it runs no model</source>
        <translation>运行其 AI 模型的运行时；无：不运行模型</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>As the catalogue or the model&apos;s store names it: YOLOv8n</source>
        <translation>目录或模型仓库中的名称：YOLOv8n</translation>
    </message>
    <message>
        <source>Model source</source>
        <translation>模型来源</translation>
    </message>
    <message>
        <source>Where the model is fetched from: gs://bucket/yolov8n</source>
        <translation>模型的获取位置：gs://bucket/yolov8n</translation>
    </message>
</context>
<context>
    <name>service state</name>
    <message>
        <source>Stateless</source>
        <translation>无状态</translation>
    </message>
    <message>
        <source>Stateful</source>
        <translation>有状态</translation>
    </message>
</context>
<context>
    <name>severity</name>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
</context>
<context>
    <name>simulation</name>
    <message>
        <source>{} samples of a population were asked for</source>
        <translation>请求的每用户群样本数为 {}</translation>
    </message>
    <message>
        <source>ask for {} to {}</source>
        <translation>请使用 {} 到 {}</translation>
    </message>
    <message>
        <source>no population calls a service</source>
        <translation>没有用户群调用服务</translation>
    </message>
    <message>
        <source>draw a flow from a population to a service</source>
        <translation>绘制一条从用户群到服务的流</translation>
    </message>
    <message>
        <source>no population reaches all the services that it calls, among them {}</source>
        <translation>没有用户群能到达其调用的全部服务，其中包括 {}</translation>
    </message>
    <message>
        <source>run the placement and accept it, or link the services&apos; nodes to the users</source>
        <translation>计算部署方案并采纳，或将服务所在节点与用户连通</translation>
    </message>
    <message>
        <source>Requests of {}</source>
        <translation>{} 的请求</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>template</name>
    <message>
        <source>AR and VR on 5G in two metros</source>
        <translation>两个都市的 5G AR/VR</translation>
    </message>
    <message>
        <source>Split rendering in AWS Wavelength in Boston and New York: 20 ms round trip that no Region can meet.</source>
        <translation>在波士顿和纽约的 AWS Wavelength 中进行分离渲染：20 ms 的往返时延，任何 Region 都无法满足。</translation>
    </message>
    <message>
        <source>Cloud gaming in Europe</source>
        <translation>欧洲云游戏</translation>
    </message>
    <message>
        <source>Game servers with GPUs in Local Zones and Regions for players in five countries, patches from CloudFront.</source>
        <translation>在 Local Zone 和 Region 部署带 GPU 的游戏服务器，服务五国玩家，补丁由 CloudFront 分发。</translation>
    </message>
    <message>
        <source>V2X corridor</source>
        <translation>V2X 走廊</translation>
    </message>
    <message>
        <source>Roadside units along a motorway from Atlanta to Dallas, cooperative driving in Azure edge zones.</source>
        <translation>亚特兰大至达拉斯高速公路沿线的路侧单元，协同驾驶运行于 Azure Edge Zone。</translation>
    </message>
    <message>
        <source>Factory IoT on Google Distributed Cloud</source>
        <translation>基于 Google Distributed Cloud 的工厂物联网</translation>
    </message>
    <message>
        <source>Two plants with control on the premises, supervision in a fog data centre and analytics in the cloud.</source>
        <translation>两座工厂：控制在厂内，监控在雾数据中心，分析在云端。</translation>
    </message>
    <message>
        <source>News site behind a global CDN</source>
        <translation>使用全球 CDN 的新闻网站</translation>
    </message>
    <message>
        <source>Readers on four continents, four CDNs, a shield before the origin, and three caching strategies side by side.</source>
        <translation>四大洲的读者，四家 CDN，源站前的回源屏蔽层（shield），并列对比三种缓存策略。</translation>
    </message>
    <message>
        <source>Video analytics in shops</source>
        <translation>门店视频分析</translation>
    </message>
    <message>
        <source>Cameras and Jetson modules in three shops, quantised models at the edge, training and model delivery from the cloud.</source>
        <translation>三家门店的摄像头与 Jetson 模组，边缘运行量化模型，云端负责训练和模型分发。</translation>
    </message>
</context>
<context>
    <name>tier</name>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation>边缘</translation>
    </message>
    <message>
        <source>Fog</source>
        <translation>雾</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>云</translation>
    </message>
</context>
<context>
    <name>tool</name>
    <message>
        <source>Link</source>
        <translation>链路</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>平移</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>选择</translation>
    </message>
</context>
<context>
    <name>trace</name>
    <message>
        <source>was not there when the file was read first</source>
        <translation>第一次读取文件时还不存在</translation>
    </message>
    <message>
        <source>wait until the file grows no more</source>
        <translation>请等到文件不再增长</translation>
    </message>
    <message>
        <source>standard input can&apos;t be read twice</source>
        <translation>标准输入不能读取两次</translation>
    </message>
    <message>
        <source>name a file</source>
        <translation>请指定一个文件</translation>
    </message>
    <message>
        <source>the trace has too many requests to compute their future</source>
        <translation>访问记录的请求太多，无法计算其未来</translation>
    </message>
    <message>
        <source>use an oracleGeneral trace, which holds it</source>
        <translation>请使用包含未来信息的 oracleGeneral 访问记录</translation>
    </message>
    <message>
        <source>Looking ahead</source>
        <translation>正在查看后续请求</translation>
    </message>
    <message>
        <source>Counting requests</source>
        <translation>正在统计请求</translation>
    </message>
    <message>
        <source>record {}</source>
        <translation>第 {} 条记录</translation>
    </message>
    <message>
        <source>can&apos;t read the file: {}</source>
        <translation>无法读取文件：{}</translation>
    </message>
    <message>
        <source>check the path and the disk</source>
        <translation>请检查路径和磁盘</translation>
    </message>
    <message>
        <source>fetch or pack the file again</source>
        <translation>请重新获取或压缩文件</translation>
    </message>
    <message>
        <source>the packed file is cut off</source>
        <translation>压缩文件不完整</translation>
    </message>
    <message>
        <source>the packed file is damaged: {}</source>
        <translation>压缩文件已损坏：{}</translation>
    </message>
    <message>
        <source>a line is longer than a mebibyte</source>
        <translation>有一行超过 1 MiB</translation>
    </message>
    <message>
        <source>check that this is a text file</source>
        <translation>请检查这是否是文本文件</translation>
    </message>
    <message>
        <source>Sorting requests</source>
        <translation>正在排序请求</translation>
    </message>
    <message>
        <source>the trace has more than {} requests, too many to sort in memory</source>
        <translation>访问记录超过 {} 个请求，无法在内存中排序</translation>
    </message>
    <message>
        <source>sort the file by time first</source>
        <translation>请先按时间排序文件</translation>
    </message>
    <message>
        <source>this is no trace of a format that is known</source>
        <translation>这不是已知格式的访问记录</translation>
    </message>
    <message>
        <source>there is no trace format “{}”</source>
        <translation>没有访问记录格式“{}”</translation>
    </message>
    <message>
        <source>name the format with --format: {}</source>
        <translation>请用 --format 指定格式：{}</translation>
    </message>
    <message>
        <source>the trace holds no request</source>
        <translation>访问记录中没有请求</translation>
    </message>
    <message>
        <source>all its lines tell of failures, or of methods other than GET and HEAD</source>
        <translation>所有行都是失败的请求，或 GET 和 HEAD 以外的方法</translation>
    </message>
    <message>
        <source>choose another file</source>
        <translation>请选择其他文件</translation>
    </message>
    <message>
        <source>is earlier than the record before it</source>
        <translation>早于前一条记录</translation>
    </message>
    <message>
        <source>sort the file by time, or ask for that with --sort</source>
        <translation>请按时间排序文件，或使用 --sort</translation>
    </message>
    <message>
        <source>{}: record {}</source>
        <translation>{}：第 {} 条记录</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>文件为空</translation>
    </message>
    <message>
        <source>no column of the first line holds the {}</source>
        <translation>第一行没有这一列：{}</translation>
    </message>
    <message>
        <source>name it, for example --columns time=when,object=url,size=length</source>
        <translation>请指定，例如 --columns time=when,object=url,size=length</translation>
    </message>
    <message>
        <source>mend or remove that line</source>
        <translation>请修正或删除该行</translation>
    </message>
    <message>
        <source>has fewer fields than the first line</source>
        <translation>字段比第一行少</translation>
    </message>
    <message>
        <source>“{}” is no {}</source>
        <translation>“{}”不是有效的 {}</translation>
    </message>
    <message>
        <source>says that its object is asked for next in record {}, which is not after it</source>
        <translation>声称其对象下次在第 {} 条记录被请求，但该记录并不在其后</translation>
    </message>
    <message>
        <source>Table of text (CSV)</source>
        <translation>文本表格（CSV）</translation>
    </message>
    <message>
        <source>the line is not of this log&apos;s format</source>
        <translation>该行不符合此日志的格式</translation>
    </message>
    <message>
        <source>Web server log (Apache and nginx, combined)</source>
        <translation>Web 服务器日志（Apache 和 nginx，combined）</translation>
    </message>
    <message>
        <source>CloudFront standard log</source>
        <translation>CloudFront 标准日志</translation>
    </message>
    <message>
        <source>is cut off: {} of 24 bytes are there</source>
        <translation>不完整：24 字节中只有 {} 字节</translation>
    </message>
    <message>
        <source>fetch the file again, or cut the rest away</source>
        <translation>请重新获取文件，或截去多余部分</translation>
    </message>
    <message>
        <source>this is not the oracleGeneral format, or the file was sorted or cut: name its format, or make it again from its source</source>
        <translation>这不是 oracleGeneral 格式，或文件被排序、截取过：请指定格式，或从源数据重新生成</translation>
    </message>
    <message>
        <source>libCacheSim&apos;s oracleGeneral</source>
        <translation>libCacheSim 的 oracleGeneral</translation>
    </message>
</context>
<context>
    <name>unit</name>
    <message>
        <source>cores</source>
        <translation>核</translation>
    </message>
    <message>
        <source>req/s</source>
        <translation>次/秒</translation>
    </message>
</context>
<context>
    <name>xml</name>
    <message>
        <source>correct the file here, or export it again</source>
        <translation>在此处更正文件，或重新导出</translation>
    </message>
    <message>
        <source>there is no element in this file</source>
        <translation>该文件中没有元素</translation>
    </message>
    <message>
        <source>this is not XML: an element is closed that isn&apos;t open</source>
        <translation>这不是 XML：结束了未打开的元素</translation>
    </message>
    <message>
        <source>this is not XML: a tag is broken</source>
        <translation>这不是 XML：标签有误</translation>
    </message>
    <message>
        <source>this is not XML: an end tag is broken</source>
        <translation>这不是 XML：结束标签有误</translation>
    </message>
    <message>
        <source>this is not XML: an attribute is broken</source>
        <translation>这不是 XML：属性有误</translation>
    </message>
    <message>
        <source>this is not XML: the document type is broken</source>
        <translation>这不是 XML：文档类型有误</translation>
    </message>
    <message>
        <source>there is not enough memory for this file</source>
        <translation>内存不足，无法处理此文件</translation>
    </message>
    <message>
        <source>this is not XML: {}</source>
        <translation>这不是 XML：{}</translation>
    </message>
    <message>
        <source>the text is not UTF-8 from here on</source>
        <translation>文本从此处起不是 UTF-8</translation>
    </message>
</context>
</TS>
