package com.sun.net.httpserver;

/** Says who sends a request. */
public abstract class Authenticator {
    protected Authenticator() {
    }

    /** What an authenticator finds. */
    public abstract static class Result {
        protected Result() {
        }
    }

    /** The request is refused. */
    public static class Failure extends Result {
        private final int responseCode;

        public Failure(int responseCode) {
            this.responseCode = responseCode;
        }

        public int getResponseCode() {
            return responseCode;
        }
    }

    /** The sender is known. */
    public static class Success extends Result {
        private final HttpPrincipal principal;

        public Success(HttpPrincipal p) {
            principal = p;
        }

        public HttpPrincipal getPrincipal() {
            return principal;
        }
    }

    /** The sender is to try again, with what the response's header asks for. */
    public static class Retry extends Result {
        private final int responseCode;

        public Retry(int responseCode) {
            this.responseCode = responseCode;
        }

        public int getResponseCode() {
            return responseCode;
        }
    }

    public abstract Result authenticate(HttpExchange exch);
}
