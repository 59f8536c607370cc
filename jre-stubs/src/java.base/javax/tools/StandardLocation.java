package javax.tools;

/** The kinds StandardLocation of JSR 199, the compiler's interface. */
public enum StandardLocation implements JavaFileManager.Location {
    CLASS_OUTPUT, SOURCE_OUTPUT, CLASS_PATH, SOURCE_PATH, ANNOTATION_PROCESSOR_PATH, ANNOTATION_PROCESSOR_MODULE_PATH,
    PLATFORM_CLASS_PATH, NATIVE_HEADER_OUTPUT, MODULE_SOURCE_PATH, UPGRADE_MODULE_PATH, SYSTEM_MODULES,
    MODULE_PATH, PATCH_MODULE_PATH;

    /** A location that has no constant. */
    private static final class Named implements JavaFileManager.Location {
        static final java.util.concurrent.ConcurrentMap<String, JavaFileManager.Location> LOCATIONS = new java.util.concurrent.ConcurrentHashMap<>();

        private final String name;

        Named(String name) {
            this.name = name;
        }

        @Override
        public String getName() {
            return name;
        }

        @Override
        public boolean isOutputLocation() {
            return name.endsWith("_OUTPUT");
        }
    }

    public static JavaFileManager.Location locationFor(String text) {
        JavaFileManager.Location standard = null;
        for (StandardLocation each : values()) {
            if (each.name().equals(text)) {
                standard = each;
            }
        }
        return standard != null ? standard : Named.LOCATIONS.computeIfAbsent(text, Named::new);
    }

    public String getName() {
        return name();
    }

    public boolean isOutputLocation() {
        switch (this) {
            case CLASS_OUTPUT: case SOURCE_OUTPUT: case NATIVE_HEADER_OUTPUT:
                return true;
            default:
                return false;
        }
    }

    public boolean isModuleOrientedLocation() {
        switch (this) {
            case MODULE_SOURCE_PATH: case ANNOTATION_PROCESSOR_MODULE_PATH: case UPGRADE_MODULE_PATH: case SYSTEM_MODULES: case MODULE_PATH: case PATCH_MODULE_PATH:
                return true;
            default:
                return false;
        }
    }
}
