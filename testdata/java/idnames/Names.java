import java.net.IDN;
/** Names of hosts in any script. */
public class Names { static void t(String w, java.util.function.Supplier<String> s) { try { System.out.println(w+" -> "+s.get()); } catch (Throwable e) { System.out.println(w+" -> "+e+" / "+e.getCause()); } }
 public static void main(String[] a) { for (String s : new String[]{"example.com","b\u00fccher.de","B\u00dcCHER.example","\u4f8b\u5b50.\u6d4b\u8bd5","stra\u00dfe.de","a\u3002b","xn--bcher-kva.de","XN--BCHER-KVA.de","", ".", "a..b", "a.", "\u00fc"+"x".repeat(70), "x".repeat(64), "a_b.c", "-a.b", "a b", "\u05d0\u05d1.com", "xn--\u00fc", "\u00adab", "\u2603", "xn--zzzzzz99999", "\u0130", "caf\u0065\u0301.fr", "\uff21\uff22"}) {
  t("A "+s, () -> IDN.toASCII(s)); t("S "+s, () -> IDN.toASCII(s, IDN.USE_STD3_ASCII_RULES)); t("L "+s, () -> IDN.toASCII(s, IDN.ALLOW_UNASSIGNED)); t("U "+s, () -> IDN.toUnicode(s)); } 
 t("round", () -> IDN.toUnicode(IDN.toASCII("b\u00fccher.\u4f8b\u5b50"))); t("null", () -> IDN.toASCII(null)); }}
