package java.net;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/** A connection that speaks HTTP. */
public abstract class HttpURLConnection extends URLConnection {
    public static final int HTTP_OK = 200;
    public static final int HTTP_CREATED = 201;
    public static final int HTTP_ACCEPTED = 202;
    public static final int HTTP_NOT_AUTHORITATIVE = 203;
    public static final int HTTP_NO_CONTENT = 204;
    public static final int HTTP_RESET = 205;
    public static final int HTTP_PARTIAL = 206;
    public static final int HTTP_MULT_CHOICE = 300;
    public static final int HTTP_MOVED_PERM = 301;
    public static final int HTTP_MOVED_TEMP = 302;
    public static final int HTTP_SEE_OTHER = 303;
    public static final int HTTP_NOT_MODIFIED = 304;
    public static final int HTTP_USE_PROXY = 305;
    public static final int HTTP_BAD_REQUEST = 400;
    public static final int HTTP_UNAUTHORIZED = 401;
    public static final int HTTP_PAYMENT_REQUIRED = 402;
    public static final int HTTP_FORBIDDEN = 403;
    public static final int HTTP_NOT_FOUND = 404;
    public static final int HTTP_BAD_METHOD = 405;
    public static final int HTTP_NOT_ACCEPTABLE = 406;
    public static final int HTTP_PROXY_AUTH = 407;
    public static final int HTTP_CLIENT_TIMEOUT = 408;
    public static final int HTTP_CONFLICT = 409;
    public static final int HTTP_GONE = 410;
    public static final int HTTP_LENGTH_REQUIRED = 411;
    public static final int HTTP_PRECON_FAILED = 412;
    public static final int HTTP_ENTITY_TOO_LARGE = 413;
    public static final int HTTP_REQ_TOO_LONG = 414;
    public static final int HTTP_UNSUPPORTED_TYPE = 415;
    public static final int HTTP_INTERNAL_ERROR = 500;
    @Deprecated
    public static final int HTTP_SERVER_ERROR = 500;
    public static final int HTTP_NOT_IMPLEMENTED = 501;
    public static final int HTTP_BAD_GATEWAY = 502;
    public static final int HTTP_UNAVAILABLE = 503;
    public static final int HTTP_GATEWAY_TIMEOUT = 504;
    public static final int HTTP_VERSION = 505;
    private static final String[] METHODS = {"GET", "POST", "HEAD", "OPTIONS", "PUT", "DELETE", "TRACE"};
    private static boolean followRedirects = true;

    protected String method = "GET";
    protected int chunkLength = -1;
    protected int fixedContentLength = -1;
    protected long fixedContentLengthLong = -1;
    protected int responseCode = -1;
    protected String responseMessage;
    protected boolean instanceFollowRedirects = followRedirects;

    protected HttpURLConnection(URL u) {
        super(u);
    }

    public void setAuthenticator(Authenticator auth) {
        throw new UnsupportedOperationException("Supplying an authenticator is not supported by " + getClass());
    }

    @Override
    public String getHeaderFieldKey(int n) {
        return null;
    }

    @Override
    public String getHeaderField(int n) {
        return null;
    }

    private void checkStreaming(boolean fixed) {
        if (connected) {
            throw new IllegalStateException("Already connected");
        }
        if (fixed && chunkLength != -1) {
            throw new IllegalStateException("Chunked encoding streaming mode set");
        }
        if (!fixed && (fixedContentLength != -1 || fixedContentLengthLong != -1)) {
            throw new IllegalStateException("Fixed length streaming mode set");
        }
    }

    public void setFixedLengthStreamingMode(int contentLength) {
        checkStreaming(true);
        if (contentLength < 0) {
            throw new IllegalArgumentException("invalid content length");
        }
        fixedContentLength = contentLength;
    }

    public void setFixedLengthStreamingMode(long contentLength) {
        checkStreaming(true);
        if (contentLength < 0) {
            throw new IllegalArgumentException("invalid content length");
        }
        fixedContentLengthLong = contentLength;
    }

    public void setChunkedStreamingMode(int chunklen) {
        if (connected) {
            throw new IllegalStateException("Can't set streaming mode: already connected");
        }
        checkStreaming(false);
        chunkLength = chunklen <= 0 ? 4096 : chunklen;
    }

    public static void setFollowRedirects(boolean set) {
        followRedirects = set;
    }

    public static boolean getFollowRedirects() {
        return followRedirects;
    }

    public void setInstanceFollowRedirects(boolean followRedirects) {
        instanceFollowRedirects = followRedirects;
    }

    public boolean getInstanceFollowRedirects() {
        return instanceFollowRedirects;
    }

    public void setRequestMethod(String method) throws ProtocolException {
        if (connected) {
            throw new ProtocolException("Can't reset method: already connected");
        }
        for (String known : METHODS) {
            if (known.equals(method)) {
                this.method = method;
                return;
            }
        }
        throw new ProtocolException("Invalid HTTP method: " + Objects.requireNonNull(method));
    }

    public String getRequestMethod() {
        return method;
    }

    public int getResponseCode() throws IOException {
        if (responseCode != -1) {
            return responseCode;
        }
        Exception failure = null;
        try {
            getInputStream();
        } catch (Exception e) {
            failure = e;
        }
        String status = getHeaderField(0);
        if (status == null) {
            if (failure instanceof RuntimeException) {
                throw (RuntimeException) failure;
            }
            if (failure != null) {
                throw (IOException) failure;
            }
            return -1;
        }
        if (status.startsWith("HTTP/1.")) {
            int space = status.indexOf(' ');
            if (space > 0) {
                int end = status.indexOf(' ', space + 1);
                if (end > 0 && end < status.length()) {
                    responseMessage = status.substring(end + 1);
                }
                try {
                    responseCode = Integer.parseInt(status.substring(space + 1, end < 0 ? status.length() : end));
                    return responseCode;
                } catch (NumberFormatException e) {
                    return -1;
                }
            }
        }
        return -1;
    }

    public String getResponseMessage() throws IOException {
        getResponseCode();
        return responseMessage;
    }

    @Override
    @SuppressWarnings("deprecation")
    public long getHeaderFieldDate(String name, long defaultValue) {
        String text = getHeaderField(name);
        try {
            if (!text.contains("GMT")) {
                text = text + " GMT";
            }
            return java.util.Date.parse(text);
        } catch (Exception e) {
            return defaultValue;
        }
    }

    public abstract void disconnect();

    public abstract boolean usingProxy();

    public InputStream getErrorStream() {
        return null;
    }
}
