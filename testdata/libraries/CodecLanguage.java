// library: commons-codec
import org.apache.commons.codec.language.*;
import org.apache.commons.codec.net.*;

/** Phonetic codes and transfer encodings. */
public class CodecLanguage {
    public static void main(String[] args) throws Exception {
        String[] words = {"Robert", "Rupert", "Ashcraft", "Tymczak", "Pfister", "Honeyman", "Thompson", "knight", "Schmidt", "Xavier", "Wright",
            "Czerny", "Philip", "Jackson", "Caesar", "Bach", "gnome", "queue", "Zhao", "o'Hara"};
        Soundex soundex = new Soundex();
        RefinedSoundex refined = new RefinedSoundex();
        Metaphone metaphone = new Metaphone();
        DoubleMetaphone twice = new DoubleMetaphone();
        ColognePhonetic cologne = new ColognePhonetic();
        Nysiis nysiis = new Nysiis();
        Caverphone2 caver = new Caverphone2();
        MatchRatingApproachEncoder mra = new MatchRatingApproachEncoder();
        for (String w : words) {
            System.out.println(w + " " + soundex.encode(w) + " " + refined.encode(w) + " " + metaphone.encode(w) + " " + twice.doubleMetaphone(w) + "/"
                + twice.doubleMetaphone(w, true) + " " + cologne.encode(w) + " " + nysiis.encode(w) + " " + caver.encode(w) + " " + mra.encode(w));
        }
        System.out.println(soundex.difference("Smith", "Smythe") + " " + refined.difference("Anne", "Ann") + " " + metaphone.isMetaphoneEqual("tier", "tear")
            + " " + twice.isDoubleMetaphoneEqual("John", "Jon") + " " + mra.isEncodeEquals("Byrne", "Boern"));
        URLCodec url = new URLCodec();
        String text = "a b&c=d/é€+%";
        System.out.println(url.encode(text) + " " + url.decode(url.encode(text)).equals(text));
        QuotedPrintableCodec qp = new QuotedPrintableCodec();
        System.out.println(qp.encode(text) + " " + qp.decode(qp.encode(text)).equals(text));
        System.out.println(new BCodec().encode(text) + " " + new QCodec().encode(text));
        try {
            url.decode("%zz");
        } catch (Exception e) {
            System.out.println(e);
        }
    }
}
