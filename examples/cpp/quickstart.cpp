// A session with a tool of this program's own, in C++17.
//
//   c++ -std=c++17 quickstart.cpp $(pkg-config --cflags --libs hostler) -o quickstart
//   ANTHROPIC_API_KEY=… ./quickstart "How warm is it?"
//
// The engine runs in this process. A second argument names a server instead,
// which is given the key.
#include <hostler.hpp>

#include <iostream>

int main(int argc, char **argv) try {
    if (argc != 2 && argc != 3) {
        std::cerr << "usage: " << argv[0] << " TEXT [SERVER]\n";
        return 2;
    }
    hostler::client client = argc == 3 ? hostler::client("{\"base_url\": " + hostler::quote(argv[2]) + "}")
                                       : hostler::client::embedded("{\"path\": \"data\"}");
    auto agent = client.request("agents.create", R"({"body": {
        "name": "Weather station", "model": "claude-opus-5-5",
        "tools": [{"type": "custom", "name": "temperature", "description": "The temperature outside.",
                   "input_schema": {"type": "object", "properties": {}}}]}})");
    auto environment = client.request(
        "environments.create",
        "{\"body\": {\"name\": " + hostler::quote(agent.id()) + ", \"config\": {\"type\": \"cloud\"}}}");
    auto session = client.request("sessions.create", "{\"body\": {\"agent\": " + hostler::quote(agent.id()) +
                                                         ", \"environment_id\": " + hostler::quote(environment.id()) + "}}");

    hostler::stream run =
        client.run(session.id(), "{\"input\": " + hostler::quote(argv[1]) + ", \"tools\": [\"temperature\"]}");
    for (hostler::item item : run) {
        if (item.kind() == HOSTLER_ITEM_TOOL_REQUEST) run.respond(item.token(), R"({"content": "21 degrees"})");
        if (item.kind() == HOSTLER_ITEM_EVENT) std::cout << item.type() << ' ' << item.json() << '\n';
    }
} catch (const hostler::error &error) {
    std::cerr << error.name() << ": " << error.what() << '\n';
    return 1;
}
