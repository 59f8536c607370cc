package sun.security.provider;

import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StreamTokenizer;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.security.NoSuchAlgorithmException;
import java.security.Security;
import java.security.URIParameter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.security.auth.login.AppConfigurationEntry;
import javax.security.auth.login.AppConfigurationEntry.LoginModuleControlFlag;
import javax.security.auth.login.ConfigurationSpi;

/** Reads which login modules applications use: {@code name { Class required key="value"; };}. */
public final class ConfigFile extends ConfigurationSpi {
    private final URL only;
    private Map<String, List<AppConfigurationEntry>> entries;

    /** Of a place, or of the places that properties name. */
    public ConfigFile(Object params) throws NoSuchAlgorithmException {
        try {
            if (params != null && !(params instanceof URIParameter)) {
                throw new IllegalArgumentException("Unrecognized parameter: " + params);
            }
            only = params == null ? null : ((URIParameter) params).getURI().toURL();
            read();
        } catch (IOException | IllegalArgumentException e) {
            throw new NoSuchAlgorithmException(
                "Error constructing implementation (algorithm: JavaLoginConfig, provider: SUN, class: sun.security.provider.ConfigFile$Spi)", e);
        }
    }

    public static ConfigurationSpi system() {
        try {
            return new ConfigFile(null);
        } catch (NoSuchAlgorithmException e) {
            throw new SecurityException(e.getCause());
        }
    }

    private void read() throws IOException {
        Map<String, List<AppConfigurationEntry>> found = new LinkedHashMap<>();
        if (only != null) {
            read(only, found);
        } else {
            boolean any = false;
            String extra = System.getProperty("java.security.auth.login.config");
            boolean alone = extra != null && extra.startsWith("=");
            for (int n = 1; !alone; n++) {
                String place = Security.getProperty("login.config.url." + n);
                if (place == null) {
                    break;
                }
                any = true;
                read(new URL(place), found);
            }
            if (extra != null) {
                any = true;
                read(place(alone ? extra.substring(1) : extra), found);
            }
            if (!any) {
                File file = new File(System.getProperty("user.home"), ".java.login.config");
                if (!file.exists()) {
                    throw new IOException("Unable to locate a login configuration file");
                }
                read(file.toURI().toURL(), found);
            }
        }
        entries = found;
    }

    private static URL place(String text) throws IOException {
        try {
            return new URL(text);
        } catch (MalformedURLException e) {
            File file = new File(text);
            if (!file.exists()) {
                throw new IOException("Configuration Error:\n\tNo such file or directory", e);
            }
            return file.getCanonicalFile().toURI().toURL();
        }
    }

    private static void read(URL place, Map<String, List<AppConfigurationEntry>> found) throws IOException {
        try (Reader in = new InputStreamReader(place.openStream(), StandardCharsets.UTF_8)) {
            new Parser(in).file(found);
        }
    }

    @Override
    protected synchronized AppConfigurationEntry[] engineGetAppConfigurationEntry(String name) {
        List<AppConfigurationEntry> found = entries.get(name);
        return found == null ? null : found.toArray(new AppConfigurationEntry[0]);
    }

    @Override
    protected synchronized void engineRefresh() {
        try {
            read();
        } catch (IOException e) {
            throw new SecurityException(e.getLocalizedMessage(), e);
        }
    }

    /** The grammar. */
    private static final class Parser {
        private final StreamTokenizer words;
        private int token;

        Parser(Reader in) {
            words = new StreamTokenizer(in);
            words.quoteChar('"');
            words.wordChars('$', '$');
            words.wordChars('_', '_');
            words.wordChars('-', '-');
            words.wordChars('*', '*');
            words.slashSlashComments(true);
            words.slashStarComments(true);
        }

        private IOException expected(String what) {
            boolean text = token == StreamTokenizer.TT_WORD || token == '"' || token == '\'';
            return new IOException("Configuration Error:\n\tLine " + words.lineno() + ": expected [" + what + "]" + (text ? ", found [" + words.sval + "]" : ""));
        }

        private void next() throws IOException {
            token = words.nextToken();
        }

        private void need(char c) throws IOException {
            if (token != c) {
                throw token == StreamTokenizer.TT_EOF ? new IOException("Configuration Error:\n\texpected [" + c + "], read [end of file]")
                    : expected(String.valueOf(c));
            }
            next();
        }

        private String word(String what, boolean quoted) throws IOException {
            if (token != StreamTokenizer.TT_WORD && !(quoted && token == '"')) {
                throw token == StreamTokenizer.TT_EOF ? new IOException("Configuration Error:\n\texpected [" + what + "], read [end of file]")
                    : expected(what);
            }
            String text = words.sval;
            next();
            return text;
        }

        void file(Map<String, List<AppConfigurationEntry>> found) throws IOException {
            next();
            while (token != StreamTokenizer.TT_EOF) {
                String name = word("application name", true);
                need('{');
                List<AppConfigurationEntry> all = new ArrayList<>();
                while (token != '}') {
                    String module = word("module class name", false);
                    String flag = word("controlFlag", false).toUpperCase(Locale.ENGLISH);
                    LoginModuleControlFlag control = flag.equals("REQUIRED") ? LoginModuleControlFlag.REQUIRED
                        : flag.equals("REQUISITE") ? LoginModuleControlFlag.REQUISITE : flag.equals("SUFFICIENT") ? LoginModuleControlFlag.SUFFICIENT
                        : flag.equals("OPTIONAL") ? LoginModuleControlFlag.OPTIONAL : null;
                    if (control == null) {
                        throw new IOException("Configuration Error:\n\tInvalid control flag, " + flag);
                    }
                    Map<String, String> options = new HashMap<>();
                    while (token != ';') {
                        String key = word("option key", false);
                        need('=');
                        options.put(key, expand(word("option value", true)));
                    }
                    next();
                    all.add(new AppConfigurationEntry(module, control, options));
                }
                next();
                need(';');
                if (found.containsKey(name)) {
                    throw new IOException("Configuration Error:\n\tCan not specify multiple entries for " + name);
                }
                found.put(name, all);
            }
        }

        /** With the values of system properties for {@code ${name}}. */
        private static String expand(String text) throws IOException {
            StringBuilder sb = new StringBuilder();
            int at = 0;
            for (int from = text.indexOf("${"); from >= 0; from = text.indexOf("${", at)) {
                int to = text.indexOf('}', from);
                if (to < 0) {
                    break;
                }
                String name = text.substring(from + 2, to);
                String value = name.equals("/") ? File.separator : System.getProperty(name);
                if (value == null) {
                    throw new IOException("unable to expand property " + name);
                }
                sb.append(text, at, from).append(value);
                at = to + 1;
            }
            return sb.append(text.substring(at)).toString();
        }
    }
}
