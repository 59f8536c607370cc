package javax.script;

import java.util.List;

/** The class ScriptEngineManager of JSR 223, scripting. */
public class ScriptEngineManager {
    private final java.util.ArrayList<ScriptEngineFactory> factories = new java.util.ArrayList<>();
    private final java.util.HashMap<String, ScriptEngineFactory> names = new java.util.HashMap<>();
    private final java.util.HashMap<String, ScriptEngineFactory> extensions = new java.util.HashMap<>();
    private final java.util.HashMap<String, ScriptEngineFactory> mimeTypes = new java.util.HashMap<>();
    private Bindings global;

    /** The engine of a factory that was registered for a key, or else of the first that has it; null if none has. */
    private ScriptEngine engine(String key, java.util.Map<String, ScriptEngineFactory> registered, java.util.function.Function<ScriptEngineFactory, List<String>> keys) {
        if (key == null) {
            throw new NullPointerException();
        }
        ScriptEngineFactory factory = registered.get(key);
        for (int i = 0; i < factories.size() && factory == null; i++) {
            List<String> known = keys.apply(factories.get(i));
            if (known != null && known.contains(key)) {
                factory = factories.get(i);
            }
        }
        if (factory == null) {
            return null;
        }
        ScriptEngine engine = factory.getScriptEngine();
        engine.setBindings(global, ScriptContext.GLOBAL_SCOPE);
        return engine;
    }

    public ScriptEngineManager() {
        this(Thread.currentThread().getContextClassLoader());
    }

    public ScriptEngineManager(ClassLoader classLoader) {
        global = new SimpleBindings();
        try {
            java.util.Iterator<ScriptEngineFactory> each = (classLoader == null ? java.util.ServiceLoader.loadInstalled(ScriptEngineFactory.class)
                : java.util.ServiceLoader.load(ScriptEngineFactory.class, classLoader)).iterator();
            while (each.hasNext()) {
                try {
                    factories.add(each.next());
                } catch (java.util.ServiceConfigurationError e) {
                    System.err.println("ScriptEngineManager providers.next(): " + e.getMessage());
                }
            }
        } catch (java.util.ServiceConfigurationError e) {
            System.err.println("Can't find ScriptEngineFactory providers: " + e.getMessage());
        }
    }

    public void setBindings(Bindings bindings) {
        if (bindings == null) {
            throw new IllegalArgumentException("Global scope cannot be null.");
        }
        global = bindings;
    }

    public Bindings getBindings() {
        return global;
    }

    public void put(String text, Object object) {
        global.put(text, object);
    }

    public Object get(String text) {
        return global.get(text);
    }

    public ScriptEngine getEngineByName(String text) {
        return engine(text, names, ScriptEngineFactory::getNames);
    }

    public ScriptEngine getEngineByExtension(String text) {
        return engine(text, extensions, ScriptEngineFactory::getExtensions);
    }

    public ScriptEngine getEngineByMimeType(String text) {
        return engine(text, mimeTypes, ScriptEngineFactory::getMimeTypes);
    }

    public List<ScriptEngineFactory> getEngineFactories() {
        return List.copyOf(factories);
    }

    public void registerEngineName(String text, ScriptEngineFactory scriptEngineFactory) {
        if (text == null || scriptEngineFactory == null) {
            throw new NullPointerException();
        }
        names.put(text, scriptEngineFactory);
    }

    public void registerEngineMimeType(String text, ScriptEngineFactory scriptEngineFactory) {
        if (text == null || scriptEngineFactory == null) {
            throw new NullPointerException();
        }
        mimeTypes.put(text, scriptEngineFactory);
    }

    public void registerEngineExtension(String text, ScriptEngineFactory scriptEngineFactory) {
        if (text == null || scriptEngineFactory == null) {
            throw new NullPointerException();
        }
        extensions.put(text, scriptEngineFactory);
    }
}
