package com.sun.net.httpserver;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.ListIterator;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Looks at exchanges before or after what comes next. */
public abstract class Filter {
    protected Filter() {
    }

    /** What is left to do: the next filters, then the handler. */
    public static class Chain {
        private final ListIterator<Filter> filters;
        private final HttpHandler handler;

        public Chain(List<Filter> filters, HttpHandler handler) {
            this.filters = filters.listIterator();
            this.handler = handler;
        }

        public void doFilter(HttpExchange exchange) throws IOException {
            if (filters.hasNext()) {
                filters.next().doFilter(exchange, this);
            } else {
                handler.handle(exchange);
            }
        }
    }

    public abstract void doFilter(HttpExchange exchange, Chain chain) throws IOException;

    public abstract String description();

    /** A filter that is a function. */
    private interface Body {
        void run(HttpExchange exchange, Chain chain) throws IOException;
    }

    private static Filter of(String description, Body body) {
        return new Filter() {
            @Override
            public void doFilter(HttpExchange exchange, Chain chain) throws IOException {
                body.run(exchange, chain);
            }

            @Override
            public String description() {
                return description;
            }
        };
    }

    public static Filter beforeHandler(String description, Consumer<HttpExchange> operation) {
        Objects.requireNonNull(description);
        Objects.requireNonNull(operation);
        return of(description, (exchange, chain) -> {
            operation.accept(exchange);
            chain.doFilter(exchange);
        });
    }

    public static Filter afterHandler(String description, Consumer<HttpExchange> operation) {
        Objects.requireNonNull(description);
        Objects.requireNonNull(operation);
        return of(description, (exchange, chain) -> {
            chain.doFilter(exchange);
            operation.accept(exchange);
        });
    }

    public static Filter adaptRequest(String description, UnaryOperator<Request> requestOperator) {
        Objects.requireNonNull(description);
        Objects.requireNonNull(requestOperator);
        return of(description, (exchange, chain) -> {
            Request request = requestOperator.apply(exchange);
            chain.doFilter(new sun.net.httpserver.DelegatingExchange(exchange) {
                @Override
                public URI getRequestURI() {
                    return request.getRequestURI();
                }

                @Override
                public String getRequestMethod() {
                    return request.getRequestMethod();
                }

                @Override
                public Headers getRequestHeaders() {
                    return request.getRequestHeaders();
                }
            });
        });
    }
}
