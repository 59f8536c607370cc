import java.util.*;
import java.util.concurrent.Callable;

/** What the builder of locales and the folding of tags say of odd parts. */
public class LocaleParts {
    static void show(String name, Callable<?> c) {
        String r;
        try {
            r = String.valueOf(c.call());
        } catch (Exception e) {
            r = e.toString();
        }
        System.out.println(name + " -> " + r);
    }

    public static void main(String[] args) {
        String[] tags = {
            "", "-", "-en", "en-", "en--US", "en_US", "EN-us-POSIX", "@", "e", "en-x", "en-u-ca", "en-u-", "x-a", "i-klingon", "zh-min-nan",
            "art-lojban", "abcdefghi", "en-abcdefghi", "en-Latn-Latn", "en-1", "en-a-", "en-a", "en-aa-bb", "en-u-CA-GREGORY-x-A-B",
            "de-1996-1996", "sl-ROZAJ-biske", "en-GB-oed", "en_", "_", "en-US-a1", "en-US-ab", "en-u-ca-gregory-u-nu-latn", "X-whatEVER",
            "i-enochian", "SGN-be-fr", "en-t-de-M0-x", "en-us-Posix", "en-us-POSIX-ROZAJ", "ROZAJ-POSIX", "en-POSIX-x-ABC", "zh-CMN-hant-CN",
        };
        for (String s : tags) {
            show("fold " + s, () -> Locale.caseFoldLanguageTag(s));
            show("tag", () -> new Locale.Builder().setLanguageTag(s).build());
            show("of tag", () -> Locale.forLanguageTag(s).toLanguageTag());
            show("variant", () -> new Locale.Builder().setVariant(s).build());
            for (char k : "ux1!at".toCharArray()) {
                show("extension " + k, () -> new Locale.Builder().setExtension(k, s).build());
            }
            for (String k : new String[] {"ca", "c", "1a", ""}) {
                show("keyword " + k, () -> new Locale.Builder().setUnicodeLocaleKeyword(k, s).build());
            }
            show("attribute", () -> new Locale.Builder().addUnicodeLocaleAttribute(s).build());
            show("language", () -> new Locale.Builder().setLanguage(s).build());
            show("script", () -> new Locale.Builder().setScript(s).build());
            show("region", () -> new Locale.Builder().setRegion(s).build());
        }
    }
}
