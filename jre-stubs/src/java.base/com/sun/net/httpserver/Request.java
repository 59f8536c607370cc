package com.sun.net.httpserver;

import java.net.URI;
import java.util.List;
import java.util.Objects;

/** What a request begins with. */
public interface Request {
    URI getRequestURI();

    String getRequestMethod();

    Headers getRequestHeaders();

    default Request with(String headerName, List<String> headerValues) {
        Objects.requireNonNull(headerName);
        Objects.requireNonNull(headerValues);
        Request from = this;
        Headers headers = new Headers(getRequestHeaders());
        if (!headers.containsKey(headerName)) {
            headers.put(headerName, List.copyOf(headerValues));
        }
        Headers fixed = Headers.of(headers);
        return new Request() {
            @Override
            public URI getRequestURI() {
                return from.getRequestURI();
            }

            @Override
            public String getRequestMethod() {
                return from.getRequestMethod();
            }

            @Override
            public Headers getRequestHeaders() {
                return fixed;
            }
        };
    }
}
