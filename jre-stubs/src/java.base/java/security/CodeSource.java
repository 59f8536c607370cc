package java.security;

import java.io.Serializable;

public class CodeSource implements Serializable {
    CodeSource() {
    }
}
