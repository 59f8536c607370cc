package java.net;


public abstract class JarURLConnection extends URLConnection {
    protected URLConnection jarFileURLConnection;
    private final URL jarFileURL;
    private final String entryName;

    protected JarURLConnection(URL url) throws MalformedURLException {
        super(url);
        String spec = url.getFile();
        int separator = spec.indexOf("!/");
        if (separator < 0) {
            throw new MalformedURLException("no !/ found in url spec:" + spec);
        }
        jarFileURL = new URL(spec.substring(0, separator));
        String entry = spec.substring(separator + 2);
        entryName = entry.isEmpty() ? null : Handlers.decoded(entry);
    }

    public URL getJarFileURL() {
        return jarFileURL;
    }

    public String getEntryName() {
        return entryName;
    }
}
