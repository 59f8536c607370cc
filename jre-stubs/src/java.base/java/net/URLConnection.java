package java.net;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import sun.net.www.MessageHeader;

public abstract class URLConnection {
    private static boolean defaultUseCaches = true;
    private static ContentHandlerFactory factory;

    protected URL url;
    protected boolean doInput = true;
    protected boolean doOutput = false;
    protected boolean allowUserInteraction = false;
    protected boolean useCaches = defaultUseCaches;
    protected long ifModifiedSince = 0;
    protected boolean connected = false;
    private int connectTimeout;
    private MessageHeader requests;
    private int readTimeout;

    protected URLConnection(URL url) {
        this.url = url;
    }

    public abstract void connect() throws IOException;

    public void setConnectTimeout(int timeout) {
        if (timeout < 0) {
            throw new IllegalArgumentException("timeout can not be negative");
        }
        connectTimeout = timeout;
    }

    public int getConnectTimeout() {
        return connectTimeout;
    }

    public void setReadTimeout(int timeout) {
        if (timeout < 0) {
            throw new IllegalArgumentException("timeout can not be negative");
        }
        readTimeout = timeout;
    }

    public int getReadTimeout() {
        return readTimeout;
    }

    public URL getURL() {
        return url;
    }

    public int getContentLength() {
        long length = getContentLengthLong();
        return length > Integer.MAX_VALUE ? -1 : (int) length;
    }

    public long getContentLengthLong() {
        return getHeaderFieldLong("content-length", -1);
    }

    public String getContentType() {
        return getHeaderField("content-type");
    }

    public String getContentEncoding() {
        return getHeaderField("content-encoding");
    }

    public long getLastModified() {
        return getHeaderFieldDate("last-modified", 0);
    }

    public long getExpiration() {
        return getHeaderFieldDate("expires", 0);
    }

    public long getDate() {
        return getHeaderFieldDate("date", 0);
    }

    public String getHeaderField(String name) {
        return null;
    }

    public Map<String, List<String>> getHeaderFields() {
        return Collections.emptyMap();
    }

    public int getHeaderFieldInt(String name, int defaultValue) {
        try {
            return Integer.parseInt(getHeaderField(name));
        } catch (NumberFormatException e) {
            return defaultValue;
        }
    }

    public long getHeaderFieldLong(String name, long defaultValue) {
        try {
            return Long.parseLong(getHeaderField(name));
        } catch (NumberFormatException e) {
            return defaultValue;
        }
    }

    @SuppressWarnings("deprecation")
    public long getHeaderFieldDate(String name, long defaultValue) {
        String value = getHeaderField(name);
        try {
            return java.util.Date.parse(value);
        } catch (Exception e) {
            return defaultValue;
        }
    }

    public String getHeaderFieldKey(int n) {
        return null;
    }

    public String getHeaderField(int n) {
        return null;
    }

    public static synchronized void setContentHandlerFactory(ContentHandlerFactory fac) {
        if (factory != null) {
            throw new Error("factory already defined");
        }
        factory = fac;
    }

    private ContentHandler handler() throws IOException {
        getInputStream();
        String type = getContentType();
        if (type == null) {
            throw new UnknownServiceException("no content-type");
        }
        int end = type.indexOf(';');
        type = (end < 0 ? type : type.substring(0, end)).trim();
        ContentHandler found = factory == null ? null : factory.createContentHandler(type);
        if (found == null && !type.contains("/")) {
            throw new UnknownServiceException(type);
        }
        return found;
    }

    public Object getContent() throws IOException {
        ContentHandler handler = handler();
        return handler == null ? getInputStream() : handler.getContent(this);
    }

    public Object getContent(Class<?>[] classes) throws IOException {
        ContentHandler handler = handler();
        if (handler != null) {
            return handler.getContent(this, classes);
        }
        Object content = getContent();
        for (Class<?> c : classes) {
            if (c.isInstance(content)) {
                return content;
            }
        }
        return null;
    }

    public InputStream getInputStream() throws IOException {
        throw new UnknownServiceException("protocol doesn't support input");
    }

    public OutputStream getOutputStream() throws IOException {
        throw new UnknownServiceException("protocol doesn't support output");
    }

    @Override
    public String toString() {
        return getClass().getName() + ":" + url;
    }

    private void checkConnected() {
        if (connected) {
            throw new IllegalStateException("Already connected");
        }
    }

    public void setDoInput(boolean doInput) {
        checkConnected();
        this.doInput = doInput;
    }

    public boolean getDoInput() {
        return doInput;
    }

    public void setDoOutput(boolean doOutput) {
        checkConnected();
        this.doOutput = doOutput;
    }

    public boolean getDoOutput() {
        return doOutput;
    }

    public void setAllowUserInteraction(boolean allow) {
        checkConnected();
        allowUserInteraction = allow;
    }

    public boolean getAllowUserInteraction() {
        return allowUserInteraction;
    }

    public void setUseCaches(boolean useCaches) {
        checkConnected();
        this.useCaches = useCaches;
    }

    public boolean getUseCaches() {
        return useCaches;
    }

    public void setIfModifiedSince(long since) {
        checkConnected();
        ifModifiedSince = since;
    }

    public long getIfModifiedSince() {
        return ifModifiedSince;
    }

    private static boolean defaultAllowUserInteraction;
    private static FileNameMap fileNameMap;

    public static void setDefaultAllowUserInteraction(boolean defaultallowuserinteraction) {
        defaultAllowUserInteraction = defaultallowuserinteraction;
    }

    public static boolean getDefaultAllowUserInteraction() {
        return defaultAllowUserInteraction;
    }

    public static void setDefaultUseCaches(String protocol, boolean defaultVal) {
        defaultUseCaches = defaultVal;
    }

    public static boolean getDefaultUseCaches(String protocol) {
        java.util.Objects.requireNonNull(protocol);
        return defaultUseCaches;
    }

    @Deprecated
    public static void setDefaultRequestProperty(String key, String value) {
    }

    @Deprecated
    public static String getDefaultRequestProperty(String key) {
        return null;
    }

    public java.security.Permission getPermission() throws IOException {
        return new java.security.AllPermission();
    }

    public static FileNameMap getFileNameMap() {
        FileNameMap map = fileNameMap;
        if (map == null) {
            map = ContentTypes::ofName;
            fileNameMap = map;
        }
        return map;
    }

    public static void setFileNameMap(FileNameMap map) {
        fileNameMap = map;
    }

    public static String guessContentTypeFromName(String fname) {
        return getFileNameMap().getContentTypeFor(fname);
    }

    public static String guessContentTypeFromStream(InputStream is) throws IOException {
        return ContentTypes.ofStream(is);
    }

    public boolean getDefaultUseCaches() {
        return defaultUseCaches;
    }

    public void setDefaultUseCaches(boolean useCaches) {
        defaultUseCaches = useCaches;
    }

    private MessageHeader requests() {
        if (requests == null) {
            requests = new MessageHeader();
        }
        return requests;
    }

    public void setRequestProperty(String key, String value) {
        checkConnected();
        java.util.Objects.requireNonNull(key, "key is null");
        requests().set(key, value);
    }

    public void addRequestProperty(String key, String value) {
        checkConnected();
        java.util.Objects.requireNonNull(key, "key is null");
        requests().add(key, value);
    }

    public String getRequestProperty(String key) {
        checkConnected();
        return requests == null ? null : requests.find(key);
    }

    public Map<String, List<String>> getRequestProperties() {
        checkConnected();
        return requests == null ? Collections.emptyMap() : requests.map(null);
    }
}
