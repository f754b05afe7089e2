// What does the Azure IoT Edge export consist of, before it is written?
#pragma once

#include "core/export/inference/inference_parts.h"

namespace edgewright::iot_edge {

using inference::Scope;
using kubernetes_export::Place;
using kubernetes_export::Plan;

/// Devices, and gateways at edge sites of one's own.
bool isDevice(const Node& node);

/// File of the device's deployment manifest.
std::string fileOf(const Place& device);

/// Indexes of the device's accelerators that each service there gets: each its own, in order of the services' ids; fewer than it asks for where
/// the device has no more.
std::map<ServiceId, std::vector<std::int64_t>> acceleratorsOf(const Plan& plan, const Place& device);

/// Which services get their port on the device itself: each port once, the first service by id; never those of IoT Edge's own hub.
std::set<ServiceId> portsOf(const Plan& plan, const Place& device);

/// Host and port at which the device's modules reach a service: by its module's name on the same device, else at the address of the node that
/// runs it; nothing where the drawing gives that no address.
std::optional<std::string> addressOf(const Plan& plan, const Place& device, const Service& service);

/// Stands for an address that must be put in.
std::string unsetAddress(const Service& service);

/// Deployment manifest of one device. Source: Microsoft Learn, "Deploy modules and establish routes in IoT Edge"; schema 1.1.
std::string deployment(const Plan& plan, const Place& device);

std::vector<ExportLine> reportOf(const Plan& plan, const Scope& scope);

} // namespace edgewright::iot_edge
