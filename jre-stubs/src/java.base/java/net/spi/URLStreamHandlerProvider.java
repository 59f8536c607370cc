package java.net.spi;

import java.net.URLStreamHandlerFactory;

/** Brings protocols of URLs along. */
public abstract class URLStreamHandlerProvider implements URLStreamHandlerFactory {
    protected URLStreamHandlerProvider() {
    }
}
