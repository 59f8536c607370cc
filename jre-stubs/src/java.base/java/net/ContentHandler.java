package java.net;

import java.io.IOException;

/** Makes an object of a connection's content. */
public abstract class ContentHandler {
    public ContentHandler() {
    }

    public abstract Object getContent(URLConnection urlc) throws IOException;

    @SuppressWarnings("rawtypes")
    public Object getContent(URLConnection urlc, Class[] classes) throws IOException {
        Object content = getContent(urlc);
        for (Class<?> c : classes) {
            if (c.isInstance(content)) {
                return content;
            }
        }
        return null;
    }
}
