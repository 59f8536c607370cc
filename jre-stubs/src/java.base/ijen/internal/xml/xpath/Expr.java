package ijen.internal.xml.xpath;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.xml.namespace.QName;
import org.w3c.dom.Node;

/** A part of an expression. */
abstract class Expr {
    abstract Object eval(Scope scope);

    /** A text or number. */
    static final class Constant extends Expr {
        private final Object value;

        Constant(Object value) {
            this.value = value;
        }

        @Override
        Object eval(Scope scope) {
            return value;
        }
    }

    /** The value that a resolver knows. */
    static final class Variable extends Expr {
        private final QName name;

        Variable(QName name) {
            this.name = name;
        }

        @Override
        Object eval(Scope scope) {
            if (scope.shared().variables == null) {
                throw new XPathError("Attempting to resolve variable " + name.getLocalPart() + ", but a variable resolver is not set.");
            }
            Object value = scope.shared().variables.resolveVariable(name);
            if (value == null) {
                throw new XPathError("Could not find variable with the name of " + name);
            }
            return Functions.given(value);
        }
    }

    /** An operator between two: + - * d m (div, mod), and or, the comparisons of {@link Values}, | union. */
    static final class Binary extends Expr {
        private final char operator;
        private final Expr left;
        private final Expr right;

        Binary(char operator, Expr left, Expr right) {
            this.operator = operator;
            this.left = left;
            this.right = right;
        }

        @Override
        Object eval(Scope scope) {
            Object a = left.eval(scope);
            switch (operator) {
                case 'a':
                    return Values.truth(a) && Values.truth(right.eval(scope));
                case 'o':
                    return Values.truth(a) || Values.truth(right.eval(scope));
                default:
                    break;
            }
            Object b = right.eval(scope);
            switch (operator) {
                case '+':
                    return Values.number(a) + Values.number(b);
                case '-':
                    return Values.number(a) - Values.number(b);
                case '*':
                    return Values.number(a) * Values.number(b);
                case 'd':
                    return Values.number(a) / Values.number(b);
                case 'm':
                    return Values.number(a) % Values.number(b);
                case '|': {
                    if (!(a instanceof List) || !(b instanceof List)) {
                        throw new XPathError("Operands for a union must be node-sets.");
                    }
                    Set<Node> all = new LinkedHashSet<>(Values.nodes(a));
                    all.addAll(Values.nodes(b));
                    List<Node> nodes = new ArrayList<>(all);
                    scope.sort(nodes);
                    return nodes;
                }
                default:
                    return Values.compare(a, b, operator);
            }
        }
    }

    /** A minus sign. */
    static final class Negation extends Expr {
        private final Expr inner;

        Negation(Expr inner) {
            this.inner = inner;
        }

        @Override
        Object eval(Scope scope) {
            return -Values.number(inner.eval(scope));
        }
    }

    /** A call of a function. */
    static final class Call extends Expr {
        private final String name;
        private final QName qualified;
        private final List<Expr> arguments;

        Call(String name, QName qualified, List<Expr> arguments) {
            this.name = name;
            this.qualified = qualified;
            this.arguments = arguments;
        }

        @Override
        Object eval(Scope scope) {
            return qualified != null ? Functions.extension(qualified, arguments, scope) : Functions.core(name, arguments, scope);
        }
    }

    /** Nodes of an expression, chosen by predicates. */
    static final class Filter extends Expr {
        private final Expr inner;
        private final List<Expr> predicates;

        Filter(Expr inner, List<Expr> predicates) {
            this.inner = inner;
            this.predicates = predicates;
        }

        @Override
        Object eval(Scope scope) {
            List<Node> nodes = Values.nodes(inner.eval(scope));
            for (Expr predicate : predicates) {
                nodes = choose(nodes, predicate, scope);
            }
            return nodes;
        }
    }

    static List<Node> choose(List<Node> nodes, Expr predicate, Scope scope) {
        List<Node> chosen = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            Object value = predicate.eval(scope.at(nodes.get(i), i + 1, nodes.size()));
            if (value instanceof Double d ? d == i + 1 : Values.truth(value)) {
                chosen.add(nodes.get(i));
            }
        }
        return chosen;
    }
}
