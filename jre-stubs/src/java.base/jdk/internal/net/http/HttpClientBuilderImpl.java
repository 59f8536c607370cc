package jdk.internal.net.http;

import java.net.Authenticator;
import java.net.CookieHandler;
import java.net.ProxySelector;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Executor;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;

/** What a client is to be like. */
public final class HttpClientBuilderImpl implements HttpClient.Builder {
    CookieHandler cookieHandler;
    Duration connectTimeout;
    HttpClient.Redirect redirect = HttpClient.Redirect.NEVER;
    ProxySelector proxy;
    Authenticator authenticator;
    HttpClient.Version version = HttpClient.Version.HTTP_2;
    Executor executor;
    SSLContext sslContext;
    SSLParameters sslParameters;

    @Override
    public HttpClient.Builder cookieHandler(CookieHandler cookieHandler) {
        this.cookieHandler = Objects.requireNonNull(cookieHandler);
        return this;
    }

    @Override
    public HttpClient.Builder connectTimeout(Duration duration) {
        Objects.requireNonNull(duration);
        if (duration.isNegative() || Duration.ZERO.equals(duration)) {
            throw new IllegalArgumentException("Invalid duration: " + duration);
        }
        connectTimeout = duration;
        return this;
    }

    @Override
    public HttpClient.Builder sslContext(SSLContext sslContext) {
        this.sslContext = Objects.requireNonNull(sslContext);
        return this;
    }

    @Override
    public HttpClient.Builder sslParameters(SSLParameters sslParameters) {
        this.sslParameters = Objects.requireNonNull(sslParameters);
        return this;
    }

    @Override
    public HttpClient.Builder executor(Executor executor) {
        this.executor = Objects.requireNonNull(executor);
        return this;
    }

    @Override
    public HttpClient.Builder followRedirects(HttpClient.Redirect policy) {
        redirect = Objects.requireNonNull(policy);
        return this;
    }

    @Override
    public HttpClient.Builder version(HttpClient.Version version) {
        this.version = Objects.requireNonNull(version);
        return this;
    }

    @Override
    public HttpClient.Builder priority(int priority) {
        if (priority < 1 || priority > 256) {
            throw new IllegalArgumentException("priority must be between 1 and 256");
        }
        return this;
    }

    @Override
    public HttpClient.Builder proxy(ProxySelector proxySelector) {
        proxy = Objects.requireNonNull(proxySelector);
        return this;
    }

    @Override
    public HttpClient.Builder authenticator(Authenticator authenticator) {
        this.authenticator = Objects.requireNonNull(authenticator);
        return this;
    }

    HttpClientBuilderImpl copy() {
        HttpClientBuilderImpl copy = new HttpClientBuilderImpl();
        copy.cookieHandler = cookieHandler;
        copy.connectTimeout = connectTimeout;
        copy.redirect = redirect;
        copy.proxy = proxy;
        copy.authenticator = authenticator;
        copy.version = version;
        copy.executor = executor;
        copy.sslContext = sslContext;
        copy.sslParameters = sslParameters;
        return copy;
    }

    @Override
    public HttpClient build() {
        return new HttpClientImpl(this);
    }
}
