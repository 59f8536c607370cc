import java.net.*;
import java.net.http.*;
import java.net.http.HttpRequest.*;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.Flow;

/** Builders of java.net.http, HttpHeaders, publishers without a server. */
public class Builders {
    interface Action { Object run() throws Exception; }

    static void show(String what, Action action) {
        try {
            System.out.println(what + ": " + action.run());
        } catch (Throwable e) {
            System.out.println(what + ": " + e);
        }
    }

    static String published(BodyPublisher p) {
        StringBuilder b = new StringBuilder(p.contentLength() + " ");
        p.subscribe(new Flow.Subscriber<ByteBuffer>() {
            public void onSubscribe(Flow.Subscription s) {
                s.request(Long.MAX_VALUE);
            }

            public void onNext(ByteBuffer x) {
                b.append(x.remaining()).append(x.isReadOnly()).append(' ');
            }

            public void onError(Throwable e) {
                b.append(e);
            }

            public void onComplete() {
                b.append("END");
            }
        });
        return b.toString();
    }

    public static void main(String[] args) throws Exception {
        URI u = URI.create("http://example.com/x");
        for (String s : List.of("ftp://a/b", "/relative", "http:///x", "mailto:x", "HTTP://A/b", "https://a")) {
            show(s, () -> HttpRequest.newBuilder(URI.create(s)).build());
        }
        show("no uri", () -> HttpRequest.newBuilder().build());
        show("null uri", () -> HttpRequest.newBuilder(null));
        for (String name : List.of("Host", "connection", "Content-Length", "Expect", "Upgrade", "X Y", "", "X:", "Date", "Origin", "Referer", "Via", "Cookie", "Transfer-Encoding")) {
            show("header " + name, () -> HttpRequest.newBuilder(u).header(name, "v").build().headers().map());
        }
        for (String value : List.of("v w", "a\nb", "", "\t", "\u00e9", "a\u0001")) {
            show("value", () -> HttpRequest.newBuilder(u).header("X", value).build().headers().firstValue("x").get().length());
        }
        show("odd", () -> HttpRequest.newBuilder(u).headers("a"));
        show("none", () -> HttpRequest.newBuilder(u).headers());
        show("timeout 0", () -> HttpRequest.newBuilder(u).timeout(Duration.ZERO));
        show("timeout -", () -> HttpRequest.newBuilder(u).timeout(Duration.ofSeconds(-1)));
        show("method", () -> HttpRequest.newBuilder(u).method("", BodyPublishers.noBody()));
        show("method", () -> HttpRequest.newBuilder(u).method("A B", BodyPublishers.noBody()));
        show("method", () -> HttpRequest.newBuilder(u).method("CONNECT", BodyPublishers.noBody()));
        show("method", () -> HttpRequest.newBuilder(u).method("get", BodyPublishers.noBody()).build().method());
        show("method null", () -> HttpRequest.newBuilder(u).method("X", null));
        HttpRequest r = HttpRequest.newBuilder(u).header("B", "2").header("a", "1").header("A", "3").timeout(Duration.ofSeconds(3)).version(HttpClient.Version.HTTP_1_1).expectContinue(true).POST(BodyPublishers.ofString("s")).build();
        System.out.println(r + " " + r.method() + " " + r.headers() + " " + r.timeout() + r.version() + r.expectContinue() + r.bodyPublisher().isPresent() + r.bodyPublisher().get().contentLength() + " " + r.uri());
        HttpRequest copy = HttpRequest.newBuilder(r, (k, v) -> !k.equals("B")).build();
        System.out.println(copy.headers() + " " + copy.method() + copy.timeout() + copy.equals(r) + HttpRequest.newBuilder(r, (k, v) -> true).build().equals(r));
        HttpRequest get = HttpRequest.newBuilder().uri(u).build();
        System.out.println(get.method() + get.bodyPublisher() + get.version() + get.timeout() + get.expectContinue() + get.headers() + get.equals(HttpRequest.newBuilder(u).GET().build()) + (get.hashCode() == HttpRequest.newBuilder(u).build().hashCode()));
        System.out.println(HttpRequest.newBuilder(u).DELETE().build() + " " + HttpRequest.newBuilder(u).HEAD().build() + " " + HttpRequest.newBuilder(u).PUT(BodyPublishers.noBody()).build().bodyPublisher().get().contentLength());
        Builder b = HttpRequest.newBuilder(u).header("x", "1");
        Builder c = b.copy().header("x", "2");
        System.out.println(b.build().headers().map() + " " + c.build().headers().map() + " " + c.setHeader("X", "3").build().headers().map());
        HttpHeaders h = HttpHeaders.of(Map.of("One", List.of("1", "2"), "two", List.of("22")), (k, v) -> !v.equals("2"));
        System.out.println(h + " " + h.firstValue("ONE") + h.allValues("one") + h.allValues("none") + h.firstValue("none") + h.firstValueAsLong("two") + h.firstValueAsLong("no") + " " + h.map().containsKey("TWO") + h.equals(HttpHeaders.of(Map.of("oNe", List.of("1"), "two", List.of("22")), (k, v) -> true))
                + (h.hashCode() == HttpHeaders.of(Map.of("oNe", List.of("1"), "two", List.of("22")), (k, v) -> true).hashCode()));
        show("not long", () -> h.allValues("one") + "" + HttpHeaders.of(Map.of("a", List.of("x")), (k, v) -> true).firstValueAsLong("a"));
        show("duplicate", () -> HttpHeaders.of(new TreeMap<>(Map.of("a", List.of("x"), "A", List.of("y"))), (k, v) -> true));
        show("empty name", () -> HttpHeaders.of(Map.of("", List.of("x")), (k, v) -> true));
        show("trimmed", () -> HttpHeaders.of(Map.of(" a ", List.of(" x ")), (k, v) -> true));
        show("unmodifiable", () -> h.map().put("x", List.of()));
        show("string", () -> published(BodyPublishers.ofString("abc")));
        show("empty string", () -> published(BodyPublishers.ofString("")));
        show("none", () -> published(BodyPublishers.noBody()));
        show("large", () -> published(BodyPublishers.ofByteArray(new byte[40000])));
        show("arrays", () -> published(BodyPublishers.ofByteArrays(List.of(new byte[3], new byte[0], new byte[4]))));
        show("stream", () -> published(BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(new byte[20000]))));
        show("null stream", () -> published(BodyPublishers.ofInputStream(() -> null)));
        show("bounds", () -> BodyPublishers.ofByteArray(new byte[3], 2, 2));
        show("no file", () -> BodyPublishers.ofFile(Path.of("/nope/nope")));
        show("publisher", () -> published(BodyPublishers.fromPublisher(BodyPublishers.ofString("xy"))));
        show("publisher length", () -> published(BodyPublishers.fromPublisher(BodyPublishers.ofString("xy"), 2)));
        show("publisher 0", () -> BodyPublishers.fromPublisher(BodyPublishers.ofString("xy"), 0));
        show("concat", () -> published(BodyPublishers.concat(BodyPublishers.ofString("xy"), BodyPublishers.ofString("z"))));
        show("concat none", () -> published(BodyPublishers.concat()));
        show("concat unknown", () -> published(BodyPublishers.concat(BodyPublishers.ofString("xy"), BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(new byte[2])))));
        show("connect timeout", () -> HttpClient.newBuilder().connectTimeout(Duration.ZERO));
        show("priority", () -> HttpClient.newBuilder().priority(0));
        show("null executor", () -> HttpClient.newBuilder().executor(null));
        show("client", () -> HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).followRedirects(HttpClient.Redirect.ALWAYS).priority(3).proxy(HttpClient.Builder.NO_PROXY).build().connectTimeout());
        System.out.println(HttpClient.Builder.NO_PROXY.select(u) + Arrays.toString(HttpClient.Redirect.values()) + Arrays.toString(HttpClient.Version.values()));
        System.out.println(new HttpTimeoutException("t") + " " + new HttpConnectTimeoutException("c"));
    }
}
