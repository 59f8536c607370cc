package javax.security.auth.login;

import java.util.Collections;
import java.util.Map;

/** One login module of an application. */
public class AppConfigurationEntry {
    private final String loginModuleName;
    private final LoginModuleControlFlag controlFlag;
    private final Map<String, ?> options;

    public AppConfigurationEntry(String loginModuleName, LoginModuleControlFlag controlFlag, Map<String, ?> options) {
        if (loginModuleName == null || loginModuleName.isEmpty() || controlFlag == null || options == null) {
            throw new IllegalArgumentException();
        }
        this.loginModuleName = loginModuleName;
        this.controlFlag = controlFlag;
        this.options = Collections.unmodifiableMap(options);
    }

    public String getLoginModuleName() {
        return loginModuleName;
    }

    public LoginModuleControlFlag getControlFlag() {
        return controlFlag;
    }

    public Map<String, ?> getOptions() {
        return options;
    }

    /** What a module's success and failure mean for the whole. */
    public static class LoginModuleControlFlag {
        public static final LoginModuleControlFlag REQUIRED = new LoginModuleControlFlag("required");
        public static final LoginModuleControlFlag REQUISITE = new LoginModuleControlFlag("requisite");
        public static final LoginModuleControlFlag SUFFICIENT = new LoginModuleControlFlag("sufficient");
        public static final LoginModuleControlFlag OPTIONAL = new LoginModuleControlFlag("optional");

        private final String controlFlag;

        private LoginModuleControlFlag(String controlFlag) {
            this.controlFlag = controlFlag;
        }

        @Override
        public String toString() {
            return "LoginModuleControlFlag: " + controlFlag;
        }
    }
}
