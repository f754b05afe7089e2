// What stands in a Wavelength zone's stack? Its subnet, and for each replica an instance with its address, ports and role.
#include "core/export/aws/cloudformation_parts.h"

#include "core/export/manifest/naming.h"

#include <cmath>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>

namespace edgewright::cloudformation {

namespace {

using nlohmann::ordered_json;

constexpr int systemGib = 8; ///< what the root volume holds beside the service's own storage

std::string dashed(std::string word)
{
    std::ranges::replace(word, '_', '-');
    return word;
}

Value fromNetwork(const Vpc& vpc, std::string_view what)
{
    return imported(fmt::format("edgewright-{}-{}", dashed(vpc.name), what));
}

/// Logical ids of what belongs to one replica, and of what all replicas of its service share.
struct Names {
    int number = 1;
    std::string service;
    std::string of(std::string_view kind) const { return logicalId(kind, service, number); }
    std::string shared(std::string_view kind) const { return logicalId(kind, service); }
};

Parameter machineImage(const Zone& zone)
{
    Parameter parameter;
    parameter.name = "MachineImage";
    parameter.type = "AWS::EC2::Image::Id";
    parameter.description =
        "Machine image of the Region for x86-64, with cloud-init, Docker and the AWS CLI (and NVIDIA "
        "drivers for accelerators).";
    parameter.rows = {refOf(zone.node->id)};
    parameter.what =
        text("export",
             "the drawing names no machine image: give one of the Region, with cloud-init, Docker and the AWS CLI");
    return parameter;
}

Parameter instanceType(const Zone& zone, const Instance& instance, const Names& names)
{
    const Service& service = *instance.service;
    Parameter parameter;
    parameter.name = names.shared("InstanceType");
    parameter.description =
        "Instance type that the zone offers and that holds one replica of " + tagValue(service.name) + ".";
    parameter.pattern = "^[a-z0-9-]+\\.[a-z0-9-]+$";
    parameter.constraint = "An instance type is written as family.size.";
    parameter.standard = instance.type ? instance.type->name : "";
    parameter.rows = {refOf(zone.node->id)};
    parameter.what =
        text("export", "no instance type of the catalogue holds one replica of “{}”: give one that the zone offers")
            .with(service.name.empty() ? instance.name : service.name);
    return parameter;
}

Parameter image(const Service& service, const Names& names)
{
    Parameter parameter;
    parameter.name = names.shared("Image");
    parameter.description = "Container image of the service " + tagValue(service.name) + ".";
    parameter.pattern = "^[a-z0-9][A-Za-z0-9._:/@-]*$";
    parameter.constraint = "A container image is written as registry/name:tag.";
    parameter.rows = {refOf(service.id)};
    parameter.what =
        text("export",
             "the drawing names no usable container image: give one that the instances may pull without signing in");
    return parameter;
}

Parameter secretArn(const Service& service, const wavelength::Secret& secret)
{
    Parameter parameter;
    parameter.name = logicalId(secret.variable);
    parameter.description = fmt::format("ARN of the secret in AWS Secrets Manager that the service {} finds in {}.",
                                        tagValue(service.name), secret.environment);
    parameter.pattern = "^arn:aws[a-z-]*:secretsmanager:[a-z0-9-]+:[0-9]{12}:secret:[A-Za-z0-9/_+=.@-]+$";
    parameter.constraint =
        "The ARN of a secret is written as arn:aws:secretsmanager:REGION:ACCOUNT:secret:NAME, without wildcards.";
    parameter.rows = {refOf(service.id)};
    parameter.what =
        text("export", "the instances fetch {} when they start: store it in Secrets Manager and give its ARN")
            .with(secret.environment);
    return parameter;
}

Value clientCidr(Template& stack)
{
    Parameter parameter;
    parameter.name = "ClientCidr";
    parameter.description = "Network from which users reach the services that they call.";
    parameter.pattern = "^[0-9]{1,3}(\\.[0-9]{1,3}){3}/[0-9]{1,2}$";
    parameter.constraint = "A network is written in CIDR notation, as in 203.0.113.0/24.";
    parameter.standard = "0.0.0.0/0";
    return stack.parameter(std::move(parameter));
}

const std::vector<wavelength::Secret>& secretsOf(const Plan& plan, const Service& service)
{
    static const std::vector<wavelength::Secret> none;
    const auto found = plan.secrets.find(service.id);
    return found == plan.secrets.end() ? none : found->second;
}

Map allow(List actions, List resources)
{
    return {{"Effect", "Allow"}, {"Action", std::move(actions)}, {"Resource", std::move(resources)}};
}

/// What a pull from Amazon ECR takes; the token is of the whole registry.
void addPull(const wavelength::EcrRepository& from, List& statements)
{
    statements.push_back(allow(List{"ecr:GetAuthorizationToken"}, List{"*"}));
    statements.push_back(
        allow(List{"ecr:BatchCheckLayerAvailability", "ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"},
              List{Map{{"Fn::Sub", fmt::format("arn:${{AWS::Partition}}:ecr:{}:{}:repository/{}", from.region,
                                               from.account, from.name)}}}));
}

/// Reads the secrets that the drawing names and pulls the image, no more.
void addRole(const Plan& plan, const Service& service, const Names& names, Template& stack)
{
    List statements, stored;
    for (const wavelength::Secret& secret : secretsOf(plan, service))
        stored.push_back(stack.parameter(secretArn(service, secret)));
    if (!stored.empty())
        statements.push_back(allow(List{"secretsmanager:GetSecretValue"}, std::move(stored)));
    if (const auto repository = wavelength::ecrRepository(service.image))
        addPull(*repository, statements);
    const Map trust{{"Effect", "Allow"},
                    {"Action", List{"sts:AssumeRole"}},
                    {"Principal", Map{{"Service", List{"ec2.amazonaws.com"}}}}};
    const std::string row = service.id.value;
    stack.resource(
        names.shared("Role"), "AWS::IAM::Role",
        {{"AssumeRolePolicyDocument", Map{{"Version", "2012-10-17"}, {"Statement", List{trust}}}},
         {"Policies", List{Map{{"PolicyName", "start"},
                               {"PolicyDocument", Map{{"Version", "2012-10-17"}, {"Statement", statements}}}}}},
         {"Tags", tags(service.name.empty() ? names.service : service.name, row)}},
        row);
    stack.resource(names.shared("Profile"), "AWS::IAM::InstanceProfile", {{"Roles", List{ref(names.shared("Role"))}}},
                   row);
}

List ingress(const Plan& plan, const Zone& zone, const Service& service, Template& stack)
{
    List rules;
    for (const wavelength::Source& source : wavelength::sourcesOf(plan, zone, service)) {
        if (source.zone && !canTalk(plan.vpcOf(zone), plan.vpcOf(*source.zone)))
            continue;
        const Value cidr =
            source.isUsers ? clientCidr(stack) : Value(source.zone ? source.zone->cidr : plan.vpcOf(zone).cidr);
        rules.push_back(Map{{"Description", "Port of the service"},
                            {"IpProtocol", "tcp"},
                            {"FromPort", service.port},
                            {"ToPort", service.port},
                            {"CidrIp", cidr}});
    }
    return rules;
}

/// Text around values that are known when the stack is made. JSON is YAML too, which cloud-init reads.
class Pieces {
public:
    void text(std::string_view words) { last_ += words; }
    void value(Value value)
    {
        flush();
        pieces_.push_back(std::move(value));
    }
    Value joined()
    {
        flush();
        return Map{{"Fn::Join", List{"", std::move(pieces_)}}};
    }

private:
    void flush()
    {
        if (!last_.empty())
            pieces_.push_back(std::exchange(last_, {}));
    }
    List pieces_;
    std::string last_;
};

std::string quoted(std::string_view word)
{
    return ordered_json(std::string(word)).dump(-1, ' ', true, ordered_json::error_handler_t::replace);
}

/// Words of a command, those of parameters among them.
class Command {
public:
    explicit Command(Pieces& pieces) : pieces_(pieces) {}
    void word(std::string_view word) { between(quoted(word)); }
    void value(Value value)
    {
        between("\"");
        pieces_.value(std::move(value));
        pieces_.text("\"");
    }

private:
    void between(std::string_view words)
    {
        pieces_.text(std::exchange(first_, false) ? "" : ", ");
        pieces_.text(words);
    }
    Pieces& pieces_;
    bool first_ = true;
};

void addStart(const Plan& plan, const Service& service, Template& stack, Command& command)
{
    if (!wavelength::needsRole(plan, service))
        return;
    command.word(wavelength::startPath);
    for (const wavelength::Secret& secret : secretsOf(plan, service)) {
        command.word("secret");
        command.word(secret.environment);
        command.value(stack.parameter(secretArn(service, secret)));
    }
    if (const auto repository = wavelength::ecrRepository(service.image))
        for (const std::string_view word :
             {std::string_view("ecr"), std::string_view(repository->region), std::string_view(repository->registry)})
            command.word(word);
    command.word("--");
}

Value userData(const Plan& plan, const Service& service, const Names& names, Template& stack)
{
    Pieces pieces;
    pieces.text("#cloud-config\n{");
    if (wavelength::needsRole(plan, service))
        pieces.text(fmt::format("\"write_files\": [{{\"path\": {}, \"permissions\": \"0700\", \"content\": {}}}], ",
                                quoted(wavelength::startPath), quoted(wavelength::startProgram())));
    pieces.text("\"runcmd\": [[");
    Command command(pieces);
    addStart(plan, service, stack, command);
    for (const char* word : {"docker", "run", "--detach", "--restart", "always"})
        command.word(word);
    if (!isRemoteShell(service)) {
        command.word("--publish");
        command.word(fmt::format("{0}:{0}", service.port));
    }
    if (service.accelerators > 0)
        for (const char* word : {"--gpus", "all"})
            command.word(word);
    for (const wavelength::Secret& secret : secretsOf(plan, service)) {
        command.word("--env");
        command.word(secret.environment);
    }
    if (isImageReference(service.image))
        command.word(service.image);
    else
        command.value(stack.parameter(image(service, names)));
    pieces.text("]]}\n");
    return Map{{"Fn::Base64", pieces.joined()}};
}

/// Encryption and size are those of the volume that the image starts from only under its own name.
Parameter rootDevice(const Zone& zone)
{
    Parameter parameter;
    parameter.name = "RootDevice";
    parameter.description = "Name under which the machine image attaches its root volume.";
    parameter.pattern = "^/dev/[a-z0-9]+$";
    parameter.constraint = "The name of a device begins with /dev/.";
    parameter.rows = {refOf(zone.node->id)};
    parameter.what =
        text("export", "give the name of the machine image's root volume, such as /dev/xvda, which {} shows")
            .with("aws ec2 describe-images --image-ids AMI --query Images[].RootDeviceName");
    return parameter;
}

Map disk(const Zone& zone, const Service& service, Template& stack)
{
    Map ebs{{"VolumeType", "gp2"}, {"Encrypted", true}};
    if (service.storage.value > 0)
        ebs.emplace_back("VolumeSize", static_cast<std::int64_t>(std::ceil(service.storage.value)) + systemGib);
    return {{"DeviceName", stack.parameter(rootDevice(zone))}, {"Ebs", std::move(ebs)}};
}

void addMachine(const Plan& plan, const Zone& zone, const Instance& instance, const Names& names, Template& stack)
{
    const Service& service = *instance.service;
    const std::string row = service.id.value;
    Map machine{
        {"ImageId", stack.parameter(machineImage(zone))},
        {"InstanceType", stack.parameter(instanceType(zone, instance, names))},
        {"NetworkInterfaces", List{Map{{"DeviceIndex", "0"}, {"NetworkInterfaceId", ref(names.of("Interface"))}}}},
        {"MetadataOptions",
         Map{{"HttpEndpoint", "enabled"}, {"HttpTokens", "required"}, {"HttpPutResponseHopLimit", 1}}},
        {"BlockDeviceMappings", List{disk(zone, service, stack)}},
        {"UserData", userData(plan, service, names, stack)}};
    if (wavelength::needsRole(plan, service))
        machine.emplace_back("IamInstanceProfile", ref(names.shared("Profile")));
    machine.emplace_back("Tags", tags(service.name.empty() ? instance.name : service.name, row));
    stack.resource(names.of("Instance"), "AWS::EC2::Instance", std::move(machine), row,
                   List{names.of("CarrierAddressOf")});
}

void addReplica(const Plan& plan, const Zone& zone, const Instance& instance, const Names& names, Template& stack)
{
    const Service& service = *instance.service;
    const std::string row = service.id.value;
    const List named = tags(service.name.empty() ? instance.name : service.name, row);
    Map ports{{"GroupDescription", "Port of one service"}, {"VpcId", fromNetwork(plan.vpcOf(zone), "network")}};
    if (List rules = ingress(plan, zone, service, stack); !rules.empty())
        ports.emplace_back("SecurityGroupIngress", std::move(rules));
    ports.insert(ports.end(), {{"SecurityGroupEgress",
                                List{Map{{"Description", "Any"}, {"IpProtocol", "-1"}, {"CidrIp", "0.0.0.0/0"}}}},
                               {"Tags", named}});
    stack.resource(names.of("Ports"), "AWS::EC2::SecurityGroup", std::move(ports), row);
    stack.resource(
        names.of("Interface"), "AWS::EC2::NetworkInterface",
        {{"SubnetId", ref("Subnet")}, {"GroupSet", List{attributeOf(names.of("Ports"), "GroupId")}}, {"Tags", named}},
        row);
    stack.resource(names.of("CarrierAddress"), "AWS::EC2::EIP",
                   {{"Domain", "vpc"},
                    {"NetworkBorderGroup",
                     factValue(stack, zone, zone.borderGroup, "NetworkBorderGroup", "The network border group")},
                    {"Tags", named}},
                   row, List{"RoutesOfSubnet"});
    stack.resource(names.of("CarrierAddressOf"), "AWS::EC2::EIPAssociation",
                   {{"AllocationId", attributeOf(names.of("CarrierAddress"), "AllocationId")},
                    {"NetworkInterfaceId", ref(names.of("Interface"))}},
                   row);
    addMachine(plan, zone, instance, names, stack);
    stack.output(names.of("PrivateAddress"), "Address among the networks that talk.",
                 attributeOf(names.of("Interface"), "PrimaryPrivateIpAddress"));
}

} // namespace

Value factValue(Template& stack, const Zone& zone, const Fact& fact, std::string name, std::string_view word)
{
    if (fact.isKnown())
        return fact.literal;
    Parameter parameter;
    parameter.name = std::move(name);
    parameter.description = fmt::format("{} of the Wavelength Zone.", word);
    parameter.pattern = "^[a-z0-9]+(-[a-z0-9]+)+$";
    parameter.constraint = fmt::format("{} is written in lower-case letters, digits and hyphens.", word);
    parameter.rows = {refOf(zone.node->id)};
    parameter.what =
        text("export",
             "it isn't known: aws ec2 describe-availability-zones --all-availability-zones shows names and groups");
    return stack.parameter(std::move(parameter));
}

void addZoneStack(const Plan& plan, const Zone& zone, Stacks& stacks)
{
    Template stack(zoneFile(zone), "What stands in one Wavelength Zone.", plan.regions.at(zone.regionAlias).literal);
    const std::string row = zone.node->id.value;
    stack.resource("Subnet", "AWS::EC2::Subnet",
                   {{"VpcId", fromNetwork(plan.vpcOf(zone), "network")},
                    {"CidrBlock", zone.cidr},
                    {"AvailabilityZone", factValue(stack, zone, zone.availabilityZone, "AvailabilityZone", "The name")},
                    {"Tags", tags(zone.node->name.empty() ? zone.name : zone.node->name, row)}},
                   row);
    stack.resource("RoutesOfSubnet", "AWS::EC2::SubnetRouteTableAssociation",
                   {{"SubnetId", ref("Subnet")}, {"RouteTableId", fromNetwork(plan.vpcOf(zone), "routes")}}, row);
    std::map<ServiceId, int> replicas;
    for (const Instance& instance : zone.instances) {
        const int number = ++replicas[instance.service->id];
        const Names names{number, plan.serviceNames.at(instance.service->id.value)};
        if (number == 1 && wavelength::needsRole(plan, *instance.service))
            addRole(plan, *instance.service, names, stack);
        addReplica(plan, zone, instance, names, stack);
        stacks.instances[instance.name] = stack.at(names.of("Instance"));
    }
    stack.output("SubnetId", "Subnet in the Wavelength Zone.", ref("Subnet"));
    stacks.all.push_back(std::move(stack));
}

} // namespace edgewright::cloudformation
