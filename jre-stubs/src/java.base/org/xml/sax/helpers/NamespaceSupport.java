package org.xml.sax.helpers;

import java.util.Enumeration;

/** The class NamespaceSupport of SAX 2. */
public class NamespaceSupport {
    private final java.util.ArrayList<java.util.Map<String, String>> contexts = new java.util.ArrayList<>();
    private boolean declarationUris;

    public static final String XMLNS = "http://www.w3.org/XML/1998/namespace";
    public static final String NSDECL = "http://www.w3.org/xmlns/2000/";

    public NamespaceSupport() {
        reset();
    }

    public void reset() {
        contexts.clear();
        declarationUris = false;
        contexts.add(new java.util.LinkedHashMap<>());
        contexts.get(0).put("xml", XMLNS);
    }

    public void pushContext() {
        contexts.add(new java.util.LinkedHashMap<>());
    }

    public void popContext() {
        contexts.remove(contexts.size() - 1);
        if (contexts.isEmpty()) {
            throw new java.util.EmptyStackException();
        }
    }

    public boolean declarePrefix(String text, String text2) {
        if (text.equals("xml") || text.equals("xmlns")) {
            return false;
        }
        contexts.get(contexts.size() - 1).put(text, text2);
        return true;
    }

    public String[] processName(String text, String[] text2, boolean flag) {
        int colon = text.indexOf(':');
        String uri;
        if (colon < 0) {
            uri = flag ? text.equals("xmlns") && declarationUris ? NSDECL : null : getURI("");
        } else if (text.startsWith("xmlns:")) {
            uri = NSDECL;
        } else {
            uri = getURI(text.substring(0, colon));
            if (uri == null) {
                return null;
            }
        }
        text2[0] = uri == null ? "" : uri;
        text2[1] = text.substring(colon + 1);
        text2[2] = text;
        return text2;
    }

    public String getURI(String text) {
        for (int i = contexts.size() - 1; i >= 0; i--) {
            String uri = contexts.get(i).get(text);
            if (uri != null) {
                return uri.isEmpty() ? null : uri;
            }
        }
        return null;
    }

    public Enumeration<String> getPrefixes() {
        java.util.LinkedHashSet<String> all = new java.util.LinkedHashSet<>();
        for (java.util.Map<String, String> context : contexts) {
            all.addAll(context.keySet());
        }
        all.remove("");
        return java.util.Collections.enumeration(all);
    }

    public String getPrefix(String text) {
        for (String prefix : java.util.Collections.list(getPrefixes())) {
            if (text.equals(getURI(prefix))) {
                return prefix;
            }
        }
        return null;
    }

    public Enumeration<String> getPrefixes(String text) {
        java.util.ArrayList<String> found = new java.util.ArrayList<>();
        for (String prefix : java.util.Collections.list(getPrefixes())) {
            if (text.equals(getURI(prefix))) {
                found.add(prefix);
            }
        }
        return java.util.Collections.enumeration(found);
    }

    public Enumeration<String> getDeclaredPrefixes() {
        return java.util.Collections.enumeration(contexts.get(contexts.size() - 1).keySet());
    }

    public void setNamespaceDeclUris(boolean flag) {
        declarationUris = flag;
    }

    public boolean isNamespaceDeclUris() {
        return declarationUris;
    }
}
