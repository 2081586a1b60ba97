// hostler.hpp. argv as for session.c.
#include <hostler.hpp>

#include <array>
#include <condition_variable>
#include <cstdio>
#include <cstdlib>
#include <mutex>
#include <poll.h>
#include <stdexcept>
#include <thread>
#include <type_traits>
#include <vector>

#define CHECK(what)                                                        \
    do {                                                                   \
        if (!(what)) {                                                     \
            std::fprintf(stderr, "%s:%d: %s\n", __FILE__, __LINE__, #what); \
            std::abort();                                                  \
        }                                                                  \
    } while (0)

static_assert(!std::is_copy_constructible_v<hostler::client> && std::is_nothrow_move_constructible_v<hostler::client>);
static_assert(!std::is_copy_constructible_v<hostler::stream> && std::is_nothrow_move_assignable_v<hostler::stream>);
static_assert(!std::is_copy_constructible_v<hostler::call> && std::is_move_constructible_v<hostler::batch>);
static_assert(std::is_copy_constructible_v<hostler::error> && std::is_base_of_v<std::exception, hostler::error>);

static std::string model;

template <typename Work>
static hostler::error failure(Work work) {
    try {
        work();
    } catch (const hostler::error &error) {
        return error;
    }
    std::fprintf(stderr, "nothing was thrown\n");
    std::abort();
}

// A thing that another thread sets.
class latch {
   public:
    void set() {
        std::lock_guard lock(mutex_);
        done_ = true;
        changed_.notify_all();
    }
    void wait() {
        std::unique_lock lock(mutex_);
        changed_.wait(lock, [&] { return done_; });
    }

   private:
    std::mutex mutex_;
    std::condition_variable changed_;
    bool done_ = false;
};

static std::string session(const hostler::client &client) {
    static std::string agent, environment;
    if (agent.empty()) {
        std::string body = "{\"body\": {\"name\": \"c++\", \"model\": " + hostler::quote(model) +
                           ", \"tools\": [{\"type\": \"custom\", \"name\": \"weather\", \"description\": \"The weather.\","
                           " \"input_schema\": {\"type\": \"object\", \"properties\": {}}},"
                           "{\"type\": \"agent_toolset_20260401\", \"configs\": [{\"name\": \"bash\","
                           " \"permission_policy\": {\"type\": \"always_ask\"}}]}]}}";
        agent = client.request("agents.create", body).id();
        body = "{\"body\": {\"name\": " + hostler::quote(agent) + ", \"config\": {\"type\": \"cloud\"}}}";
        environment = client.request("environments.create", body).id();
    }
    auto created = client.request("sessions.create", "{\"body\": {\"agent\": " + hostler::quote(agent) +
                                                         ", \"environment_id\": " + hostler::quote(environment) + "}}");
    CHECK(created.status() == 200 && !created.request_id().empty());
    return std::string(created.id());
}

static void errors(const hostler::client &client) {
    auto wrong = failure([] { hostler::client("{\"nonsense\": 1}"); });
    CHECK(wrong.code() == HOSTLER_INVALID_ARGUMENT && std::string(wrong.name()) == "INVALID_ARGUMENT");
    CHECK(std::string(wrong.what()).find("client.options.nonsense") != std::string::npos);
    CHECK(wrong.status() == 0 && !wrong.retryable());
    auto absent = failure([&] { client.request("sessions.retrieve", "{\"path\": {\"session_id\": \"sesn_none\"}}"); });
    auto copy = absent;
    CHECK(copy.code() == HOSTLER_NOT_FOUND && copy.status() == 404 && copy.json().find("NOT_FOUND") != std::string::npos);
    for (std::int32_t code = 100; code < 1000; code++) {
        if (!hostler_code_name(code)) continue;
        auto raised = failure([&] { hostler::detail::checked(hostler_test_error, code); });
        CHECK(raised.code() == code && std::string(raised.name()) == hostler_code_name(code));
    }
    CHECK(hostler::quote("a\"b\\c\n\x01é") == "\"a\\\"b\\\\c\\u000a\\u0001é\"");
}

static void logs(const hostler::client &client) {
    latch logged;
    hostler::logging logging("debug", [&](std::int32_t level, std::string_view target, std::string_view, std::string_view json) {
        CHECK(level >= HOSTLER_LOG_ERROR && target.substr(0, 7) == "hostler" && json.front() == '{');
        logged.set();
    });
    CHECK(failure([] { hostler::logging("debug", {}); }).code() == HOSTLER_BUSY);
    failure([&] { client.request("sessions.retrieve", "{\"path\": {\"session_id\": \"sesn_none\"}}"); });
    logged.wait();
}

static void calls(const hostler::client &client) {
    hostler::call call = client.start("agents.list");
    CHECK(call.wait().body().find("data") != std::string_view::npos);
    hostler::call moved = std::move(call);
    CHECK(moved.wait_for(std::chrono::seconds(60)).has_value());
    moved.cancel();

    latch done;
    std::string body;
    hostler::call with_handler = client.start("agents.list", "{}", [&](const hostler::outcome &outcome) {
        CHECK(outcome && outcome.code() == HOSTLER_OK);
        body = outcome.body();
        done.set();
    });
    done.wait();
    CHECK(body.find("data") != std::string::npos);
    latch failed;
    hostler::call failing = client.start("sessions.retrieve", "{\"path\": {\"session_id\": \"sesn_none\"}}",
                                         [&](const hostler::outcome &outcome) {
                                             CHECK(!outcome && !outcome.message().empty());
                                             CHECK(failure([&] { outcome.body(); }).status() == 404);
                                             failed.set();
                                         });
    failed.wait();
    CHECK(failure([&] { client.start("no.such", "{}", [](const hostler::outcome &) { std::abort(); }); }).code() ==
          HOSTLER_INVALID_ARGUMENT);
}

static void pulled(const hostler::client &client) {
    std::string id = session(client);
    std::vector<std::string> seen, listed;
    bool summary = false;
    hostler::stream run = client.run(id, "{\"input\": " + hostler::quote("Say \"hi\"\n") +
                                             ", \"tools\": [\"weather\"], \"approve\": \"ask\"}");
    for (hostler::item item : run) {
        if (item.kind() == HOSTLER_ITEM_EVENT) seen.emplace_back(item.id());
        if (item.kind() == HOSTLER_ITEM_TOOL_REQUEST) CHECK(run.respond(item.token(), "{\"content\": \"sun\"}"));
        if (item.kind() == HOSTLER_ITEM_APPROVAL_REQUEST) CHECK(run.respond(item.token(), "{\"decision\": \"allow\"}"));
        if (item.kind() == HOSTLER_ITEM_SUMMARY) summary = true;
    }
    CHECK(summary && seen.size() > 10);
    CHECK(run.begin() == run.end());
    for (hostler::item entry : client.list("sessions.events.list", "{\"path\": {\"session_id\": " + hostler::quote(id) +
                                                                       "}, \"query\": {\"limit\": 3}}"))
        listed.push_back(std::string(entry.id()));
    CHECK(seen.size() <= listed.size() && std::equal(seen.begin(), seen.end(), listed.begin()));

    // From an event loop.
    hostler::stream follow = client.follow(id);
    pollfd watched{follow.fd(), POLLIN, 0};
    std::optional<hostler::batch> batch;
    std::size_t count = 0;
    while (count < listed.size()) {
        CHECK(poll(&watched, 1, 60000) == 1);
        while (follow.try_next(batch) == HOSTLER_OK)
            for (hostler::item item : *batch)
                if (item.kind() == HOSTLER_ITEM_EVENT) CHECK(item.id() == listed[count++]);
    }
    CHECK(follow.next_for(std::chrono::milliseconds(1), batch) == HOSTLER_NOT_READY && !batch);
    follow.cancel();
    CHECK(failure([&] { for (hostler::item item : follow) static_cast<void>(item); }).code() == HOSTLER_CANCELLED);
}

static void pushed(const hostler::client &client) {
    latch over;
    std::vector<hostler::request> later;
    int denied = 0, batches = 0, tools = 0;
    std::string summary;
    hostler::stream run = client.run(session(client), "{\"input\": \"Go.\", \"tools\": [\"weather\"], \"approve\": \"ask\"}");
    hostler::handlers handlers;
    handlers.on_items = [&](const hostler::items &items) {
        batches++;
        for (hostler::item item : items)
            if (item.kind() == HOSTLER_ITEM_SUMMARY) summary = item.json();
        return hostler::action::go_on;
    };
    std::thread helper;
    handlers.on_tool = [&](const hostler::request &request) {
        if (tools++ == 0) throw std::runtime_error("no \"weather\" today");
        helper = std::thread([request] { CHECK(request.respond("{\"content\": \"sun\"}")); });
    };
    handlers.on_approval = [&](const hostler::request &request) {
        denied += request.respond("{\"decision\": \"deny\"}");
    };
    std::exception_ptr why;
    handlers.on_end = [&](std::exception_ptr end) {
        why = end;
        over.set();
    };
    run.start(handlers);
    CHECK(failure([&] { run.start(handlers); }).code() == HOSTLER_BUSY);
    over.wait();
    helper.join();
    CHECK(!why && tools == 2 && denied == 1 && batches > 0 && summary.find("Done.") != std::string::npos);

    // A handler that throws ends the stream, and on_end says with what.
    for (bool in_approval : {false, true}) {
        latch ended;
        hostler::stream stream = client.run(session(client), "{\"input\": \"Go.\", \"tools\": [\"weather\"], \"approve\": \"ask\"}");
        hostler::handlers throwing;
        throwing.on_items = [&](const hostler::items &) {
            if (!in_approval) throw std::logic_error("enough");
            return hostler::action::go_on;
        };
        throwing.on_tool = [](const hostler::request &request) { request.respond("{\"content\": \"sun\"}"); };
        throwing.on_approval = [](const hostler::request &) { throw std::logic_error("enough"); };
        std::string message;
        throwing.on_end = [&](std::exception_ptr end) {
            try {
                std::rethrow_exception(end);
            } catch (const std::logic_error &error) {
                message = error.what();
            }
            ended.set();
        };
        stream.start(throwing);
        ended.wait();
        CHECK(message == "enough");
    }

    // Destroyed while it is pushed: no handler runs afterwards.
    auto counter = std::make_shared<int>(0);
    {
        hostler::stream stream = client.follow(session(client));
        hostler::handlers counting;
        counting.on_items = [counter](const hostler::items &) { return ++*counter, hostler::action::go_on; };
        stream.start(counting);
    }
    CHECK(counter.use_count() == 1);
}

int main(int argc, char **argv) {
    CHECK(argc == 4);
    model = argv[3];
    hostler::client client =
        std::string(argv[1]) == "embedded" ? hostler::client::embedded(argv[2]) : hostler::client(argv[2]);
    errors(client);
    logs(client);
    calls(client);
    pulled(client);
    pushed(client);
    client.close();
    CHECK(failure([&] { client.request("agents.list"); }).code() == HOSTLER_CLOSED);
    std::puts("ok");
}
