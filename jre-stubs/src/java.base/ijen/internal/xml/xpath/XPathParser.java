package ijen.internal.xml.xpath;

import java.util.ArrayList;
import java.util.List;
import javax.xml.namespace.NamespaceContext;
import javax.xml.namespace.QName;

/** Reads an XPath 1.0 expression. */
final class XPathParser {
    private final String text;
    private final NamespaceContext namespaces;
    private final List<String> tokens = new ArrayList<>();
    private int at;

    XPathParser(String text, NamespaceContext namespaces) {
        this.text = text;
        this.namespaces = namespaces;
        scan();
    }

    private static boolean nameStart(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' || c >= 0xc0 && c != 0xd7 && c != 0xf7;
    }

    private static boolean nameChar(char c) {
        return nameStart(c) || c >= '0' && c <= '9' || c == '-' || c == '.' || c == 0xb7;
    }

    /** Tokens: literals with their quotes, numbers, names with or without prefix, signs. */
    private void scan() {
        int n = text.length();
        for (int i = 0; i < n;) {
            char c = text.charAt(i);
            if (Values.white(c)) {
                i++;
                continue;
            }
            int end = i + 1;
            if (c == '"' || c == '\'') {
                end = text.indexOf(c, i + 1) + 1;
                if (end == 0) {
                    throw new XPathError("misquoted literal... expected " + (c == '"' ? "double" : "single") + " quote!");
                }
            } else if (c >= '0' && c <= '9' || c == '.' && i + 1 < n && text.charAt(i + 1) >= '0' && text.charAt(i + 1) <= '9') {
                boolean plain = true;
                boolean dot = c == '.';
                for (; end < n && (nameChar(text.charAt(end)) && text.charAt(end) != '-'); end++) {
                    char d = text.charAt(end);
                    plain &= d >= '0' && d <= '9' || d == '.' && !dot;
                    dot |= d == '.';
                }
                if (!plain) {
                    throw new XPathError(text.substring(i, end) + " could not be formatted to a number!");
                }
            } else if (nameStart(c)) {
                end = nameEnd(i);
                if (end + 1 < n && text.charAt(end) == ':' && text.charAt(end + 1) != ':') {
                    if (nameStart(text.charAt(end + 1))) {
                        end = nameEnd(end + 1);
                    } else if (text.charAt(end + 1) == '*') {
                        end += 2;
                    }
                }
            } else if (end < n) {
                String two = text.substring(i, i + 2);
                if (two.equals("//") || two.equals("::") || two.equals("..") || two.equals("!=") || two.equals("<=") || two.equals(">=")) {
                    end++;
                }
            }
            tokens.add(text.substring(i, end));
            i = end;
        }
    }

    private int nameEnd(int from) {
        int end = from + 1;
        while (end < text.length() && nameChar(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private String peek() {
        return at < tokens.size() ? tokens.get(at) : "";
    }

    private String peek(int ahead) {
        return at + ahead < tokens.size() ? tokens.get(at + ahead) : "";
    }

    private boolean accept(String token) {
        if (peek().equals(token)) {
            at++;
            return true;
        }
        return false;
    }

    private void expect(String token) {
        if (!accept(token)) {
            throw new XPathError("Expected " + token + ", but found: " + peek());
        }
    }

    Expr whole() {
        if (tokens.isEmpty()) {
            throw new XPathError("Empty expression!");
        }
        Expr e = or();
        if (at < tokens.size()) {
            StringBuilder rest = new StringBuilder();
            for (int i = at; i < tokens.size(); i++) {
                rest.append(i == at ? "'" : ", '").append(tokens.get(i)).append("'");
            }
            throw new XPathError("Extra illegal tokens: " + rest);
        }
        return e;
    }

    private Expr or() {
        Expr e = and();
        while (accept("or")) {
            e = new Expr.Binary('o', e, and());
        }
        return e;
    }

    private Expr and() {
        Expr e = equality();
        while (accept("and")) {
            e = new Expr.Binary('a', e, equality());
        }
        return e;
    }

    private Expr equality() {
        Expr e = relation();
        while (true) {
            if (accept("=")) {
                e = new Expr.Binary('=', e, relation());
            } else if (accept("!=")) {
                e = new Expr.Binary('!', e, relation());
            } else {
                return e;
            }
        }
    }

    private Expr relation() {
        Expr e = sum();
        while (true) {
            if (accept("<")) {
                e = new Expr.Binary('<', e, sum());
            } else if (accept(">")) {
                e = new Expr.Binary('>', e, sum());
            } else if (accept("<=")) {
                e = new Expr.Binary('l', e, sum());
            } else if (accept(">=")) {
                e = new Expr.Binary('g', e, sum());
            } else {
                return e;
            }
        }
    }

    private Expr sum() {
        Expr e = product();
        while (true) {
            if (accept("+")) {
                e = new Expr.Binary('+', e, product());
            } else if (accept("-")) {
                e = new Expr.Binary('-', e, product());
            } else {
                return e;
            }
        }
    }

    private Expr product() {
        Expr e = unary();
        while (true) {
            if (accept("*")) {
                e = new Expr.Binary('*', e, unary());
            } else if (accept("div")) {
                e = new Expr.Binary('d', e, unary());
            } else if (accept("mod")) {
                e = new Expr.Binary('m', e, unary());
            } else {
                return e;
            }
        }
    }

    private Expr unary() {
        return accept("-") ? new Expr.Negation(union()) : union();
    }

    private Expr union() {
        Expr e = path();
        while (accept("|")) {
            e = new Expr.Binary('|', e, path());
        }
        return e;
    }

    private static boolean isNodeType(String name) {
        return name.equals("node") || name.equals("text") || name.equals("comment") || name.equals("processing-instruction");
    }

    private Expr path() {
        String token = peek();
        if (token.isEmpty()) {
            throw new XPathError("A location path was expected, but the end of the XPath expression was found instead.");
        }
        char c = token.charAt(0);
        boolean number = c >= '0' && c <= '9' || c == '.' && token.length() > 1 && !token.equals("..");
        boolean call = nameStart(c) && peek(1).equals("(") && !isNodeType(token);
        if (number || call || c == '"' || c == '\'' || c == '$' || c == '(') {
            Expr e = primary(number);
            List<Expr> predicates = new ArrayList<>();
            while (peek().equals("[")) {
                predicates.add(predicate());
            }
            if (!predicates.isEmpty()) {
                e = new Expr.Filter(e, predicates);
            }
            if (peek().equals("/") || peek().equals("//")) {
                List<Path.Step> steps = new ArrayList<>();
                rest(steps);
                e = new Path(e, false, steps);
            }
            return e;
        }
        List<Path.Step> steps = new ArrayList<>();
        boolean absolute = false;
        if (accept("/")) {
            absolute = true;
            if (!startsStep()) {
                return new Path(null, true, steps);
            }
        } else if (accept("//")) {
            absolute = true;
            steps.add(new Path.Step("descendant-or-self", "node", null, null));
        }
        if (!startsStep()) {
            throw new XPathError(absolute ? "A location step was expected following the '/' or '//' token."
                : "A location path was expected, but the following token was encountered:  " + peek());
        }
        steps.add(step());
        rest(steps);
        return new Path(null, absolute, simplify(steps));
    }

    /** What {@code //x} stands for can be found at once, where no predicate counts positions. */
    private static List<Path.Step> simplify(List<Path.Step> steps) {
        List<Path.Step> simple = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            Path.Step s = steps.get(i);
            Path.Step next = i + 1 < steps.size() ? steps.get(i + 1) : null;
            if (next != null && s.axis.equals("descendant-or-self") && s.kind.equals("node") && s.predicates.isEmpty() && next.axis.equals("child")
                && next.predicates.isEmpty()) {
                simple.add(new Path.Step("descendant", next.kind, next.uri, next.local));
                i++;
            } else {
                simple.add(s);
            }
        }
        return simple;
    }

    private boolean startsStep() {
        String token = peek();
        return !token.isEmpty() && (nameStart(token.charAt(0)) || token.equals("*") || token.equals(".") || token.equals("..") || token.equals("@"));
    }

    private void rest(List<Path.Step> steps) {
        while (true) {
            if (accept("//")) {
                steps.add(new Path.Step("descendant-or-self", "node", null, null));
            } else if (!accept("/")) {
                return;
            }
            if (!startsStep()) {
                throw new XPathError("A location step was expected following the '/' or '//' token.");
            }
            steps.add(step());
        }
    }

    private Expr predicate() {
        expect("[");
        Expr e = or();
        expect("]");
        return e;
    }

    private Path.Step step() {
        if (accept(".")) {
            return new Path.Step("self", "node", null, null);
        }
        if (accept("..")) {
            return new Path.Step("parent", "node", null, null);
        }
        String axis = "child";
        if (accept("@")) {
            axis = "attribute";
        } else if (peek(1).equals("::")) {
            axis = peek();
            if (!Path.AXES.contains(axis)) {
                throw new XPathError("illegal axis name: " + axis);
            }
            at += 2;
        }
        String token = peek();
        Path.Step step;
        if (token.equals("*")) {
            at++;
            step = new Path.Step(axis, "name", null, null);
        } else if (!token.isEmpty() && nameStart(token.charAt(0))) {
            at++;
            if (isNodeType(token) && accept("(")) {
                String target = null;
                if (token.equals("processing-instruction") && !peek().equals(")")) {
                    target = peek().substring(1, peek().length() - 1);
                    at++;
                }
                expect(")");
                step = new Path.Step(axis, token, null, target);
            } else {
                int colon = token.indexOf(':');
                String uri = colon < 0 ? "" : uri(token.substring(0, colon));
                String local = token.substring(colon + 1);
                step = new Path.Step(axis, "name", uri, local.equals("*") ? null : local);
            }
        } else {
            throw new XPathError("A node test that matches either NCName:* or QName was expected.");
        }
        while (peek().equals("[")) {
            step.predicates.add(predicate());
        }
        return step;
    }

    private String uri(String prefix) {
        if (namespaces == null) {
            return prefix;
        }
        String found = namespaces.getNamespaceURI(prefix);
        if (found == null || found.isEmpty()) {
            throw new XPathError("Prefix must resolve to a namespace: " + prefix);
        }
        return found;
    }

    private Expr primary(boolean number) {
        String token = peek();
        at++;
        if (number) {
            return new Expr.Constant(Double.parseDouble(token));
        }
        switch (token.charAt(0)) {
            case '"':
            case '\'':
                return new Expr.Constant(token.substring(1, token.length() - 1));
            case '$': {
                String name = peek();
                at++;
                int colon = name.indexOf(':');
                return new Expr.Variable(colon < 0 ? new QName(name) : new QName(uri(name.substring(0, colon)), name.substring(colon + 1)));
            }
            case '(': {
                Expr e = or();
                expect(")");
                return e;
            }
            default:
                break;
        }
        expect("(");
        List<Expr> arguments = new ArrayList<>();
        if (!peek().equals(")")) {
            do {
                arguments.add(or());
            } while (accept(","));
        }
        expect(")");
        int colon = token.indexOf(':');
        if (colon < 0) {
            Functions.check(token, arguments.size());
        }
        return new Expr.Call(token, colon < 0 ? null : new QName(uri(token.substring(0, colon)), token.substring(colon + 1)), arguments);
    }
}
