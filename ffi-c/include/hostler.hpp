// Hostler for C++17: hostler.h with owners, exceptions and range-for.
//
// Handles are move-only and free themselves. A failure throws hostler::error;
// an exception of a handler is caught where the handler was called and comes
// out at on_end. What a string_view points to lives as long as the object that
// gave it. Requests, options and answers are JSON texts; hostler::quote makes
// a JSON string. The threads and limits of hostler.h hold here too.
#ifndef HOSTLER_HPP
#define HOSTLER_HPP

#include <hostler.h>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <exception>
#include <functional>
#include <iterator>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace hostler {

// No limit of time.
inline constexpr std::chrono::milliseconds forever{-1};

namespace detail {

inline std::string_view view(hostler_str text) noexcept {
    return text.data ? std::string_view(text.data, text.len) : std::string_view();
}

template <typename T, void (*Free)(T *)>
struct deleter {
    void operator()(T *handle) const noexcept { Free(handle); }
};

template <typename T, void (*Free)(T *)>
using owner = std::unique_ptr<T, deleter<T, Free>>;

}  // namespace detail

// A JSON string of a text: quoted, escaped.
inline std::string quote(std::string_view text) {
    static constexpr char digits[] = "0123456789abcdef";
    std::string out = "\"";
    for (char c : text) {
        auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (byte < 0x20) {
            out += "\\u00";
            out += digits[byte >> 4];
            out += digits[byte & 15];
        } else {
            out += c;
        }
    }
    return out += '"';
}

// What went wrong. Copies share one handle.
class error : public std::exception {
   public:
    // Takes the handle over.
    error(std::int32_t code, hostler_error *handle)
        : code_(code),
          handle_(handle, hostler_error_free),
          message_(handle ? detail::view(hostler_error_message(handle)) : hostler_code_name(code)) {}

    // Of an error that a callback only borrows.
    explicit error(const hostler_error *borrowed)
        : code_(hostler_error_code(borrowed)),
          message_(detail::view(hostler_error_message(borrowed))),
          status_(hostler_error_status(borrowed)),
          retryable_(hostler_error_is_retryable(borrowed)),
          request_id_(detail::view(hostler_error_request_id(borrowed))),
          json_(detail::view(hostler_error_json(borrowed))) {}

    const char *what() const noexcept override { return message_.c_str(); }
    // One of the HOSTLER_… codes of 100 and above.
    std::int32_t code() const noexcept { return code_; }
    const char *name() const noexcept { return hostler_code_name(code_); }
    // The HTTP status; 0 where there was no answer.
    int status() const noexcept { return handle_ ? hostler_error_status(handle_.get()) : status_; }
    bool retryable() const noexcept {
        return handle_ ? hostler_error_is_retryable(handle_.get()) : retryable_;
    }
    std::string_view request_id() const noexcept {
        return handle_ ? detail::view(hostler_error_request_id(handle_.get())) : request_id_;
    }
    // Everything that is known.
    std::string_view json() const noexcept {
        return handle_ ? detail::view(hostler_error_json(handle_.get())) : json_;
    }

   private:
    std::int32_t code_;
    std::shared_ptr<hostler_error> handle_;
    std::string message_;
    int status_ = 0;
    bool retryable_ = false;
    std::string request_id_, json_;
};

namespace detail {

// Calls a function of hostler.h whose last argument is the error. Returns its
// code, which is no error.
template <typename Function, typename... Arguments>
std::int32_t checked(Function function, Arguments... arguments) {
    hostler_error *failure = nullptr;
    std::int32_t code = function(arguments..., &failure);
    if (code >= 100) throw error(code, failure);
    return code;
}

}  // namespace detail

// What a call answered.
class response {
   public:
    explicit response(hostler_response *handle) noexcept : handle_(handle) {}
    // JSON, unless the operation downloads a file.
    std::string_view body() const noexcept { return detail::view(hostler_response_body(handle_.get())); }
    // The id of what the body describes.
    std::string_view id() const noexcept { return detail::view(hostler_response_id(handle_.get())); }
    int status() const noexcept { return hostler_response_status(handle_.get()); }
    std::string_view request_id() const noexcept {
        return detail::view(hostler_response_request_id(handle_.get()));
    }

   private:
    detail::owner<hostler_response, hostler_response_free> handle_;
};

// One element of a stream, borrowed from its batch.
class item {
   public:
    explicit item(const hostler_item *borrowed) noexcept : item_(borrowed) {}
    // One of HOSTLER_ITEM_…; skip kinds that you do not know.
    std::int32_t kind() const noexcept { return item_->kind; }
    std::uint64_t token() const noexcept { return item_->token; }
    // The type of an event or a preview, such as agent.message.
    std::string_view type() const noexcept { return detail::view(item_->event_type); }
    std::string_view id() const noexcept { return detail::view(item_->id); }
    std::string_view json() const noexcept { return detail::view(item_->json); }

   private:
    const hostler_item *item_;
};

// Items that came together, borrowed from whoever owns them.
class items {
   public:
    class iterator {
       public:
        using iterator_category = std::input_iterator_tag;
        using value_type = item;
        using difference_type = std::ptrdiff_t;
        using pointer = void;
        using reference = item;
        iterator(const hostler_batch *batch, std::size_t index) noexcept : batch_(batch), index_(index) {}
        item operator*() const noexcept { return item(hostler_batch_item(batch_, index_)); }
        iterator &operator++() noexcept { return ++index_, *this; }
        iterator operator++(int) noexcept { return {batch_, index_++}; }
        bool operator==(const iterator &other) const noexcept { return index_ == other.index_; }
        bool operator!=(const iterator &other) const noexcept { return index_ != other.index_; }

       private:
        const hostler_batch *batch_;
        std::size_t index_;
    };

    explicit items(const hostler_batch *borrowed) noexcept : batch_(borrowed) {}
    std::size_t size() const noexcept { return hostler_batch_len(batch_); }
    item operator[](std::size_t index) const noexcept { return item(hostler_batch_item(batch_, index)); }
    iterator begin() const noexcept { return {batch_, 0}; }
    iterator end() const noexcept { return {batch_, size()}; }

   private:
    const hostler_batch *batch_;
};

// Items that were pulled together.
class batch : public items {
   public:
    explicit batch(hostler_batch *handle) noexcept : items(handle), handle_(handle) {}

   private:
    detail::owner<hostler_batch, hostler_batch_free> handle_;
};

// What on_items tells the stream.
enum class action : std::int32_t {
    go_on = HOSTLER_CONTINUE,
    pause = HOSTLER_PAUSE,
    stop = HOSTLER_STOP,
};

// A tool or an approval that a run asks for. It can be copied and answered
// later, from any thread, while the stream lives.
class request {
   public:
    request(hostler_stream *stream, const hostler_item *item)
        : stream_(stream), token_(item->token), json_(detail::view(item->json)) {}
    std::uint64_t token() const noexcept { return token_; }
    const std::string &json() const noexcept { return json_; }
    // Whether the answer was still waited for.
    bool respond(std::string_view answer) const {
        bool wanted = false;
        detail::checked(hostler_stream_respond, stream_, token_, answer.data(), answer.size(), &wanted);
        return wanted;
    }

   private:
    hostler_stream *stream_;
    std::uint64_t token_;
    std::string json_;
};

// What a pushed stream calls, on a thread of its own. on_items must be set.
struct handlers {
    std::function<action(const items &)> on_items;
    // An exception becomes an error result of the tool. Unset: see on_items.
    std::function<void(const request &)> on_tool;
    // An exception leaves the call undecided and stops the stream.
    std::function<void(const request &)> on_approval;
    // Null for the ordinary end; otherwise a hostler::error, or what a handler
    // threw. It must not throw itself.
    std::function<void(std::exception_ptr)> on_end;
};

// How a call ended, borrowed for its handler.
class outcome {
   public:
    outcome(std::int32_t code, const hostler_response *response, const hostler_error *failure) noexcept
        : code_(code), response_(response), failure_(failure) {}
    explicit operator bool() const noexcept { return code_ == HOSTLER_OK; }
    std::int32_t code() const noexcept { return code_; }
    // Throws the error of a call that failed.
    std::string_view body() const {
        if (failure_) throw error(failure_);
        return detail::view(hostler_response_body(response_));
    }
    std::string_view message() const noexcept { return detail::view(hostler_error_message(failure_)); }

   private:
    std::int32_t code_;
    const hostler_response *response_;
    const hostler_error *failure_;
};

// A request under way. Destroying it cancels it; a handler has been called by
// the time the destructor returns.
class call {
   public:
    explicit call(hostler_call *handle) noexcept : handle_(handle) {}
    response wait() const { return *wait_for(forever); }
    // Nothing when the time is up.
    std::optional<response> wait_for(std::chrono::milliseconds limit) const {
        hostler_response *out = nullptr;
        if (detail::checked(hostler_call_wait, handle_.get(), limit.count(), &out) != HOSTLER_OK) return {};
        return response(out);
    }
    void cancel() const noexcept { hostler_call_cancel(handle_.get()); }

   private:
    detail::owner<hostler_call, hostler_call_free> handle_;
};

// A stream under way. `for (hostler::item item : stream)` takes every item to
// the end, and throws where the stream breaks.
class stream {
   public:
    class iterator {
       public:
        using iterator_category = std::input_iterator_tag;
        using value_type = item;
        using difference_type = std::ptrdiff_t;
        using pointer = void;
        using reference = item;
        iterator() noexcept = default;
        explicit iterator(const stream *source) : source_(source) { pull(); }
        item operator*() const noexcept { return (*batch_)[index_]; }
        iterator &operator++() {
            if (++index_ == batch_->size()) pull();
            return *this;
        }
        void operator++(int) { ++*this; }
        bool operator==(const iterator &other) const noexcept { return batch_ == other.batch_; }
        bool operator!=(const iterator &other) const noexcept { return batch_ != other.batch_; }

       private:
        void pull() {
            index_ = 0;
            std::optional<batch> next = source_->next();
            batch_ = next ? std::make_shared<batch>(std::move(*next)) : nullptr;
        }
        const stream *source_ = nullptr;
        std::shared_ptr<batch> batch_;
        std::size_t index_ = 0;
    };

    explicit stream(hostler_stream *handle) noexcept : handle_(handle) {}

    iterator begin() const { return iterator(this); }
    iterator end() const noexcept { return {}; }

    // Waits for items; nothing at the end.
    std::optional<batch> next(std::size_t max_items = 0) const {
        hostler_batch *out = nullptr;
        if (detail::checked(hostler_stream_next, handle_.get(), max_items, std::int64_t{-1}, &out) != HOSTLER_OK)
            return {};
        return batch(out);
    }
    // HOSTLER_OK with items, HOSTLER_NOT_READY when the time is up, or
    // HOSTLER_END.
    std::int32_t next_for(std::chrono::milliseconds limit, std::optional<batch> &items) const {
        hostler_batch *out = nullptr;
        std::int32_t code = detail::checked(hostler_stream_next, handle_.get(), std::size_t{0}, limit.count(), &out);
        items.reset();
        if (code == HOSTLER_OK) items.emplace(out);
        return code;
    }
    // For event loops: what is there, when fd() is readable, until it is not
    // HOSTLER_OK.
    std::int32_t try_next(std::optional<batch> &items) const {
        hostler_batch *out = nullptr;
        std::int32_t code = detail::checked(hostler_stream_try_next, handle_.get(), std::size_t{0}, &out);
        items.reset();
        if (code == HOSTLER_OK) items.emplace(out);
        return code;
    }
    int fd() const {
        int out = -1;
        detail::checked(hostler_stream_fd, handle_.get(), &out);
        return out;
    }
    // Whether the server accepted the stream within the time.
    bool wait_open(std::chrono::milliseconds limit = forever) const {
        return detail::checked(hostler_stream_wait_open, handle_.get(), limit.count()) == HOSTLER_OK;
    }

    // Has the items delivered to handlers, instead of pulling.
    void start(handlers wanted) {
        auto state = std::make_unique<pushed>(pushed{std::move(wanted), nullptr});
        hostler_callbacks callbacks{};
        callbacks.size = sizeof callbacks;
        callbacks.user_data = state.get();
        callbacks.on_items = state->wanted.on_items ? pushed::items_came : nullptr;
        callbacks.on_tool = state->wanted.on_tool ? pushed::tool_asked : nullptr;
        callbacks.on_approval = state->wanted.on_approval ? pushed::approval_asked : nullptr;
        callbacks.on_end = pushed::ended;
        callbacks.on_release = pushed::released;
        detail::checked(hostler_stream_start, handle_.get(), &callbacks);
        // on_release deletes it.
        static_cast<void>(state.release());
    }
    void resume() const noexcept { hostler_stream_resume(handle_.get()); }

    // Answers a request of a run; whether the answer was still waited for.
    bool respond(std::uint64_t token, std::string_view answer) const {
        bool wanted = false;
        detail::checked(hostler_stream_respond, handle_.get(), token, answer.data(), answer.size(), &wanted);
        return wanted;
    }
    call interrupt() const {
        hostler_call *out = nullptr;
        detail::checked(hostler_stream_interrupt, handle_.get(), &out);
        return call(out);
    }
    void cancel() const noexcept { hostler_stream_cancel(handle_.get()); }

   private:
    struct pushed {
        handlers wanted;
        std::exception_ptr thrown;

        static pushed &of(void *data) noexcept { return *static_cast<pushed *>(data); }

        static std::int32_t items_came(void *data, const hostler_batch *batch) noexcept {
            try {
                if (of(data).thrown) return HOSTLER_STOP;
                return static_cast<std::int32_t>(of(data).wanted.on_items(items(batch)));
            } catch (...) {
                of(data).thrown = std::current_exception();
                return HOSTLER_STOP;
            }
        }
        static void tool_asked(void *data, hostler_stream *stream, const hostler_item *item) noexcept {
            std::string message = "the tool failed";
            try {
                of(data).wanted.on_tool(request(stream, item));
                return;
            } catch (const std::exception &failure) {
                message = failure.what();
            } catch (...) {
            }
            std::string answer = "{\"content\": " + quote(message) + ", \"is_error\": true}";
            hostler_stream_respond(stream, item->token, answer.data(), answer.size(), nullptr, nullptr);
        }
        static void approval_asked(void *data, hostler_stream *stream, const hostler_item *item) noexcept {
            try {
                of(data).wanted.on_approval(request(stream, item));
            } catch (...) {
                of(data).thrown = std::current_exception();
                hostler_stream_cancel(stream);
            }
        }
        static void ended(void *data, std::int32_t, const hostler_error *failure) noexcept {
            if (!of(data).wanted.on_end) return;
            std::exception_ptr why = of(data).thrown;
            if (!why && failure) why = std::make_exception_ptr(error(failure));
            of(data).wanted.on_end(why);
        }
        static void released(void *data) noexcept { delete &of(data); }
    };

    detail::owner<hostler_stream, hostler_stream_free> handle_;
};

class client {
   public:
    // `options` as for hostler_client_new.
    explicit client(std::string_view options = "{}") {
        hostler_client *out = nullptr;
        detail::checked(hostler_client_new, options.data(), options.size(), &out);
        handle_.reset(out);
    }
    // The whole service inside this process; see hostler_client_embedded.
    static client embedded(std::string_view engine = "{}", std::string_view options = "{}") {
        hostler_client *out = nullptr;
        detail::checked(hostler_client_embedded, engine.data(), engine.size(), options.data(), options.size(), &out);
        return client(out);
    }

    // Calls an operation, such as sessions.create, and waits.
    response request(std::string_view operation, std::string_view arguments = "{}") const {
        hostler_response *out = nullptr;
        detail::checked(hostler_client_call, handle_.get(), operation.data(), operation.size(), arguments.data(),
                        arguments.size(), &out);
        return response(out);
    }
    // Starts a call.
    call start(std::string_view operation, std::string_view arguments = "{}") const {
        return call(begin(operation, arguments, nullptr, nullptr));
    }
    // Starts a call whose handler is called exactly once, on a thread of the
    // client; it must not throw.
    call start(std::string_view operation, std::string_view arguments,
               std::function<void(const outcome &)> on_done) const {
        auto handler = std::make_unique<done>(std::move(on_done));
        call started(begin(operation, arguments, finished, handler.get()));
        // The callback deletes it.
        static_cast<void>(handler.release());
        return started;
    }

    // The API's own stream of events.
    hostler::stream stream(std::string_view operation, std::string_view arguments) const {
        return open(hostler_stream_open, operation, arguments);
    }
    // The entries of a list, over all of its pages.
    hostler::stream list(std::string_view operation, std::string_view arguments = "{}") const {
        return open(hostler_stream_list, operation, arguments);
    }
    // Every event of a session exactly once, across disconnects.
    hostler::stream follow(std::string_view session_id, std::string_view options = "{}") const {
        return open(hostler_stream_follow, session_id, options);
    }
    // The session loop: input, tools, approvals, summary.
    hostler::stream run(std::string_view session_id, std::string_view options) const {
        return open(hostler_stream_run, session_id, options);
    }
    void close() const noexcept { hostler_client_close(handle_.get()); }

   private:
    using done = std::function<void(const outcome &)>;

    explicit client(hostler_client *handle) noexcept : handle_(handle) {}

    static void finished(void *data, std::int32_t code, const hostler_response *response,
                         const hostler_error *failure) noexcept {
        std::unique_ptr<done> handler(static_cast<done *>(data));
        (*handler)(outcome(code, response, failure));
    }
    hostler_call *begin(std::string_view operation, std::string_view arguments, hostler_done_fn on_done,
                        void *data) const {
        hostler_call *out = nullptr;
        detail::checked(hostler_call_start, handle_.get(), operation.data(), operation.size(), arguments.data(),
                        arguments.size(), on_done, data, &out);
        return out;
    }
    template <typename Open>
    hostler::stream open(Open function, std::string_view subject, std::string_view options) const {
        hostler_stream *out = nullptr;
        detail::checked(function, handle_.get(), subject.data(), subject.size(), options.data(), options.size(), &out);
        return hostler::stream(out);
    }

    detail::owner<hostler_client, hostler_client_free> handle_;
};

// Hands what the library logs to a function for as long as it lives: records of
// `level` ("error", …, "trace") and above, as hostler_log_fn. There is one in a
// process. The function must not throw.
class logging {
   public:
    using function = std::function<void(std::int32_t level, std::string_view target, std::string_view message,
                                        std::string_view json)>;

    logging(std::string_view level, function wanted) : wanted_(std::move(wanted)) {
        detail::checked(hostler_log_start, level.data(), level.size(), &logged, static_cast<void *>(&wanted_));
    }
    logging(const logging &) = delete;
    logging &operator=(const logging &) = delete;
    ~logging() { hostler_log_stop(nullptr); }

   private:
    static void logged(void *data, std::int32_t level, hostler_str target, hostler_str message,
                       hostler_str json) noexcept {
        (*static_cast<function *>(data))(level, detail::view(target), detail::view(message), detail::view(json));
    }
    function wanted_;
};

}  // namespace hostler

#endif  // HOSTLER_HPP
