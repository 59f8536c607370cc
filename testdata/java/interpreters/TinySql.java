import java.util.*;
import java.util.function.*;
import java.util.regex.*;
import java.util.stream.*;

/** Queries over lists of maps: a tokenizer, a recursive descent parser to predicates, joins, grouping, ordering, limits, errors. */
public class TinySql {
    static class SqlException extends RuntimeException { SqlException(String m) { super(m); } }
    interface Expr extends Function<Map<String, Object>, Object> {}
    static final Map<String, List<Map<String, Object>>> TABLES = new HashMap<>();

    static void table(String name, String columns, Object... values) { String[] c = columns.split(" "); List<Map<String, Object>> rows = new ArrayList<>(); for (int i = 0; i < values.length; i += c.length) { Map<String, Object> row = new LinkedHashMap<>(); for (int k = 0; k < c.length; k++) row.put(name + "." + c[k], values[i + k]); rows.add(row); } TABLES.put(name, rows); }

    private final List<String> tokens; private int at;
    TinySql(String sql) { tokens = Pattern.compile("'[^']*'|[\\w.]+|<=|>=|<>|[(),*=<>+-]").matcher(sql).results().map(MatchResult::group).toList(); }
    private String peek() { return at < tokens.size() ? tokens.get(at) : ""; }
    private boolean accept(String... words) { for (int i = 0; i < words.length; i++) if (at + i >= tokens.size() || !tokens.get(at + i).equalsIgnoreCase(words[i])) return false; at += words.length; return true; }
    private void expect(String w) { if (!accept(w)) throw new SqlException("expected " + w + " near '" + peek() + "'"); }

    private static Object column(Map<String, Object> row, String name) { if (row.containsKey(name)) return row.get(name); List<String> keys = row.keySet().stream().filter(k -> k.endsWith("." + name)).toList(); if (keys.size() != 1) throw new SqlException((keys.isEmpty() ? "no column " : "ambiguous column ") + name); return row.get(keys.get(0)); }
    @SuppressWarnings("unchecked") private static int compare(Object a, Object b) { if (a == null || b == null) return a == b ? 0 : a == null ? -1 : 1; if (a instanceof Number x && b instanceof Number y) return Double.compare(x.doubleValue(), y.doubleValue()); try { return ((Comparable<Object>) a).compareTo(b); } catch (ClassCastException e) { throw new SqlException("cannot compare " + a + " with " + b); } }

    private Expr or() { Expr l = and(); while (accept("or")) { Expr a = l, b = and(); l = r -> (Boolean) a.apply(r) || (Boolean) b.apply(r); } return l; }
    private Expr and() { Expr l = not(); while (accept("and")) { Expr a = l, b = not(); l = r -> (Boolean) a.apply(r) && (Boolean) b.apply(r); } return l; }
    private Expr not() { if (accept("not")) { Expr e = not(); return r -> !(Boolean) e.apply(r); } return comparison(); }
    private Expr comparison() {
        Expr a = sum();
        if (accept("is", "null")) return r -> a.apply(r) == null;
        if (accept("like")) { String t = tokens.get(at++); Pattern p = Pattern.compile(Pattern.quote(t.substring(1, t.length() - 1)).replace("%", "\\E.*\\Q").replace("_", "\\E.\\Q")); return r -> a.apply(r) != null && p.matcher((String) a.apply(r)).matches(); }
        if (accept("in")) { expect("("); List<Expr> l = new ArrayList<>(); do l.add(sum()); while (accept(",")); expect(")"); return r -> l.stream().anyMatch(e -> compare(a.apply(r), e.apply(r)) == 0); }
        if (accept("between")) { Expr lo = sum(); expect("and"); Expr hi = sum(); return r -> compare(a.apply(r), lo.apply(r)) >= 0 && compare(a.apply(r), hi.apply(r)) <= 0; }
        for (Map.Entry<String, IntPredicate> op : Map.<String, IntPredicate>of("=", c -> c == 0, "<>", c -> c != 0, "<", c -> c < 0, ">", c -> c > 0, "<=", c -> c <= 0, ">=", c -> c >= 0).entrySet()) if (accept(op.getKey())) { Expr b = sum(); return r -> op.getValue().test(compare(a.apply(r), b.apply(r))); }
        return a;
    }
    private Expr sum() { Expr l = atom(); for (boolean p; (p = accept("+")) || accept("-"); ) { Expr a = l, b = atom(); boolean plus = p; l = r -> a.apply(r) instanceof String s ? s + b.apply(r) : (Object) (((Number) a.apply(r)).intValue() + (plus ? 1 : -1) * ((Number) b.apply(r)).intValue()); } return l; }
    private Expr atom() { if (accept("(")) { Expr e = or(); expect(")"); return e; } if (at >= tokens.size()) throw new SqlException("unexpected end"); String t = tokens.get(at++); if (t.startsWith("'")) return r -> t.substring(1, t.length() - 1); if (t.matches("\\d+")) { Integer n = Integer.valueOf(t); return r -> n; } if (!t.matches("[\\w.]+")) throw new SqlException("unexpected " + t); return r -> column(r, t); }

    static List<List<Object>> query(String sql) {
        TinySql q = new TinySql(sql);
        q.expect("select");
        boolean distinct = q.accept("distinct");
        List<String[]> columns = new ArrayList<>();
        List<Expr> exprs = new ArrayList<>();
        do { String f = q.peek().toLowerCase(); if (q.at + 1 < q.tokens.size() && q.tokens.get(q.at + 1).equals("(") && Set.of("count", "sum", "max", "min").contains(f)) { q.at += 2; exprs.add(q.accept("*") ? r -> 1 : q.sum()); q.expect(")"); columns.add(new String[] {f}); } else if (q.accept("*")) { columns.add(new String[] {"*"}); exprs.add(null); } else { exprs.add(q.sum()); columns.add(new String[] {""}); } } while (q.accept(","));
        q.expect("from");
        List<Map<String, Object>> rows = rows(q.tokens.get(q.at++));
        while (q.accept("join")) { List<Map<String, Object>> right = rows(q.tokens.get(q.at++)); q.expect("on"); Expr on = q.or(); rows = rows.stream().flatMap(l -> right.stream().map(r -> { Map<String, Object> m = new LinkedHashMap<>(l); m.putAll(r); return m; })).filter(r -> (Boolean) on.apply(r)).collect(Collectors.toList()); }
        if (q.accept("where")) { Expr e = q.or(); rows = rows.stream().filter(r -> (Boolean) e.apply(r)).collect(Collectors.toList()); }
        List<List<Map<String, Object>>> groups = new ArrayList<>();
        boolean aggregate = columns.stream().anyMatch(c -> c[0].length() > 1);
        if (q.accept("group", "by")) { Expr g = q.sum(); groups.addAll(rows.stream().collect(Collectors.groupingBy(r -> Optional.ofNullable(g.apply(r)), LinkedHashMap::new, Collectors.toList())).values()); } else if (aggregate) groups.add(rows); else rows.forEach(r -> groups.add(List.of(r)));
        if (q.accept("order", "by")) { Expr o = q.sum(); Comparator<List<Map<String, Object>>> c = (x, y) -> compare(o.apply(x.get(0)), o.apply(y.get(0))); groups.sort(q.accept("desc") ? c.reversed() : c); }
        long limit = q.accept("limit") ? Long.parseLong(q.tokens.get(q.at++)) : Long.MAX_VALUE;
        if (q.at < q.tokens.size()) throw new SqlException("trailing " + q.peek());
        Stream<List<Object>> out = groups.stream().map(g -> { List<Object> v = new ArrayList<>(); for (int i = 0; i < exprs.size(); i++) { Expr e = exprs.get(i); switch (columns.get(i)[0]) { case "*" -> v.addAll(g.get(0).values()); case "count" -> v.add(g.stream().filter(r -> e.apply(r) != null).count()); case "sum" -> v.add(g.stream().map(e).filter(Objects::nonNull).mapToInt(x -> (Integer) x).sum()); case "max" -> v.add(g.stream().map(e).max(TinySql::compare).orElse(null)); case "min" -> v.add(g.stream().map(e).min(TinySql::compare).orElse(null)); default -> v.add(e.apply(g.get(0))); } } return v; });
        return (distinct ? out.distinct() : out).limit(limit).toList();
    }
    private static List<Map<String, Object>> rows(String t) { List<Map<String, Object>> r = TABLES.get(t); if (r == null) throw new SqlException("no table " + t); return r; }

    public static void main(String[] args) {
        table("emp", "id name dept pay boss", 1, "Ann", 10, 900, null, 2, "Bob", 10, 500, 1, 3, "Cyd", 20, 700, 1, 4, "Dee", 20, 650, 3, 5, "Eli", null, 300, 3);
        table("dept", "id title", 10, "Sales", 20, "Lab", 30, "Empty");
        for (String s : List.of("select * from dept", "select name, pay + 100 from emp where pay between 500 and 700 order by pay desc", "select title, count(*), sum(pay), max(name) from emp join dept on dept = dept.id group by title order by title",
            "select name from emp where dept is null or name like '%e_'", "select distinct dept from emp order by dept", "select count(boss), min(pay) from emp", "select name from emp where not (pay > 400 and dept in (10, 30)) limit 2", "select e from emp", "select id from emp join dept on dept = dept.id", "select name emp", "select name from nope", "select name from emp where name < 5", "select 'x' + name from emp where id = 2", "select name from emp where")) {
            try { System.out.println(query(s)); } catch (SqlException e) { System.out.println("error: " + e.getMessage()); }
        }
    }
}
