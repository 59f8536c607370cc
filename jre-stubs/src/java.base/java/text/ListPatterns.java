package java.text;

import ijen.internal.LocaleData;
import java.util.HashMap;
import java.util.Locale;

/** What stands between the elements of a list, by locale. */
final class ListPatterns {
    /**
     * A locale, then for each type and style what follows the first element, what follows those in the middle (nothing: the same),
     * what precedes the last, and what stands between two; or a letter for an earlier one of the locale.
     */
    private static final String TABLE = ":, ==, =, /A/A/, ==, or = or /D/D/A/A/A;en:, ==, and = and /, ==, & = & /, ==, =, /, ==, or = or /D/D/C/C"
            + "/ == = ;en-GB:, == and = and /A/A/, == or = or /D/D/A/A/A;en-CA:, == and = and /A/A/, == or = or /D/D/A/A"
            + "/A;en-AU:, == and = and /A/A/, == or = or /D/D/A/A/A;en-IN:, == and = and /A/, ==, and =, and /, == or = "
            + "or /D/D/A/A/A;en-IE:, == and = and /A/A/, == or = or /D/D/A/A/A;en-NZ:, == and = and /A/A/, == or = or /D"
            + "/D/A/A/A;en-ZA:, == and = and /A/A/, == or = or /D/D/A/A/A;de:, == und = und /A/A/, == oder = oder /D/D/A"
            + "/, == und =, /A;fr:, == et = et /A/, ==, =, /, == ou = ou /D/D/A/A/ == = ;it:, == e = e /A/A/, == o = o /"
            + "D/D/A/A/ == = ;es:, == y = y /A/A/, == o = o /D/D/A/, ==, = y / == = ;pt:, == e = e /A/, ==, =, /, == ou "
            + "= ou /D/D/A/A/ == = ;pt-PT:, == e = e /A/, ==, =, /, == ou = ou /D/D/A/A/A;nl:, == en = en /, == & = & /,"
            + " ==, =, /, == of = of /D/D/A/C/A;sv:, == och = och /A/, ==, =, /, == eller = eller /D/D/A/C/ == = ;da:, ="
            + "= og = og /A/A/, == eller = eller /, == el. = el. /D/A/A/A;nb:, == og = og /A/A/, == eller = eller /D/D/A"
            + "/, ==, =, /A;no:, == og = og /A/A/, == eller = eller /D/D/A/, ==, =, /A;fi:, == ja = ja /A/A/, == tai = t"
            + "ai /D/D/A/, ==, =, / == = ;pl:, == i = i /A/A/, == lub = lub /D/D/A/A/A;cs:, == a\u00a0= a\u00a0/A/, ==, "
            + "=, /, == nebo = nebo /D/D/A/, == a\u00a0=, / == = ;sk:, == a = a\u00a0/A/A/, == alebo = alebo /D/D/A/, =="
            + ", =, /A;hu:, == \u00e9s = \u00e9s /A/A/, == vagy = vagy /D/D/A/A/A;ro:, == \u0219i = \u0219i /A/, ==, =, "
            + "/, == sau = sau /D/D/A/C/A;ru:, == \u0438 = \u0438 /A/, ==, =, /, == \u0438\u043b\u0438 = \u0438\u043b"
            + "\u0438 /D/D/A/ == = /A;uk:, == \u0456 = \u0456 /A/, ==, =, /, == \u0430\u0431\u043e = \u0430\u0431\u043e "
            + "/D/D/A/A/A;bg:, == \u0438 = \u0438 /A/, == \u0438 =, /, == \u0438\u043b\u0438 = \u0438\u043b\u0438 /D/D/A"
            + "/, ==, = \u0438 /A;el:, == \u03ba\u03b1\u03b9 = \u03ba\u03b1\u03b9 /A/, ==, =, /, == \u03ae = \u03ae /D/D"
            + "/A/C/ == = ;tr:, == ve = ve /A/, ==, =, /, == veya = veya /D/D/A/ == = /A;he:, == \u05d5= \u05d5/A/A/, =="
            + " \u05d0\u05d5 = \u05d0\u05d5 /D/D/, == \u05d5-= \u05d5/, ==, =, / == = ;ar: \u0648== \u0648= \u0648/A/A/ "
            + "\u0623\u0648 == \u0623\u0648 = \u0623\u0648 /D/D/A/\u060c \u0648==\u060c \u0648= \u0648/A;hi:, ==, \u0914"
            + "\u0930 = \u0914\u0930 /, == \u0914\u0930 = \u0914\u0930 /A/, == \u092f\u093e = \u092f\u093e /D/D/A/, ==, "
            + "=, /, == = ;th: == \u0e41\u0e25\u0e30=\u0e41\u0e25\u0e30/A/A/, == \u0e2b\u0e23\u0e37\u0e2d = \u0e2b\u0e23"
            + "\u0e37\u0e2d /, == \u0e2b\u0e23\u0e37\u0e2d =\u0e2b\u0e23\u0e37\u0e2d/D/ == \u0e41\u0e25\u0e30= \u0e41"
            + "\u0e25\u0e30 / == \u0e41\u0e25\u0e30 = / == =\u0e41\u0e25\u0e30;vi:, == v\u00e0 = v\u00e0 /A/, ==, =, /, "
            + "== ho\u1eb7c = ho\u1eb7c /D/D/A/C/ == = ;id:, ==, dan = dan /A/, ==, =, /, ==, atau = atau /D/D/A/C/A;ja:"
            + "\u3001==\u3001=\u3001/A/A/\u3001==\u3001\u307e\u305f\u306f=\u307e\u305f\u306f/D/D/A/ == = /===;ko:, == "
            + "\ubc0f = \ubc0f /A/A/, == \ub610\ub294 = \ub610\ub294 /D/D/A/ == = /A;zh:\u3001==\u548c=\u548c/A/\u3001=="
            + "\u3001=\u3001/\u3001==\u6216=\u6216/D/D/A/===/A;zh-TW:\u3001==\u548c=\u548c/A/\u3001==\u548c=\u3001/"
            + "\u3001==\u6216=\u6216/D/D/A/ == = /===;zh-HK:\u3001==\u53ca=\u53ca/A/A/\u3001==\u6216=\u6216/D/D/A/A/A;";

    private static final class Table {
        static final HashMap<String, String[]> ROWS = read();

        private static HashMap<String, String[]> read() {
            HashMap<String, String[]> rows = new HashMap<>();
            for (String line : TABLE.split(";")) {
                int colon = line.indexOf(':');
                rows.put(line.substring(0, colon), line.substring(colon + 1).split("/"));
            }
            return rows;
        }
    }

    private ListPatterns() {
    }

    static String[] of(Locale locale, int type, int style) {
        String[] row = null;
        for (Locale l = locale; row == null; l = LocaleData.parent(l)) {
            row = Table.ROWS.get(l == null || l.getLanguage().isEmpty() ? "" : l.toLanguageTag());
        }
        String cell = row[type * 3 + style];
        if (cell.length() == 1 && Character.isUpperCase(cell.charAt(0))) {
            cell = row[cell.charAt(0) - 'A'];
        }
        String[] parts = cell.split("=", -1);
        String first = "{0}" + parts[0] + "{1}";
        return new String[] {first, parts[1].isEmpty() ? first : "{0}" + parts[1] + "{1}", "{0}" + parts[2] + "{1}",
            "{0}" + parts[3] + "{1}", first + parts[2] + "{2}"};
    }
}
