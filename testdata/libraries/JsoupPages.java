// library: jsoup
import java.util.*;
import java.util.stream.Collectors;
import org.jsoup.*;
import org.jsoup.nodes.*;
import org.jsoup.parser.Parser;
import org.jsoup.safety.*;
import org.jsoup.select.*;

/** jsoup: broken HTML parsed, selected from, changed, cleaned and written. */
public class JsoupPages {
    static final String PAGE = """
        <!doctype html><title>Page &amp; more</title><body class="main x">
        <div id=top><p>One <b>bold<i>both</b>italic</i> &copy; &nbsp;&lt;<p>Two<br>lines<ul><li>a<li class="sel">b<li data-n=3>c</ul></div>
        <table><tr><td>1<td>2<tr><th>3</table><a href="/rel?q=1&r=2">link</a><a href="http://other/">abs</a>
        <form><input name=q value="v"><select name=s><option value=1>x<option value=2 selected>y</select><textarea name=t>text</textarea><input type=checkbox name=c checked></form>
        <script>if (a < b) { "</p>" }</script><!-- comment --><img src=x.png alt='a "quote"'>&notanentity; &#x1F600;
        """;

    public static void main(String[] args) {
        Document d = Jsoup.parse(PAGE, "http://example.com/dir/");
        System.out.println(d.title() + " | " + d.select("p").size() + " | " + d.body().className() + " | " + d.select("#top > p:first-child").text());
        for (String q : List.of("li", "li.sel + li", "ul > li:not(.sel)", "[data-n]", "a[href^=http]", "a[href~=\\?q=\\d]", "td:eq(1)", "p:has(b)", "li:contains(a), th", "*:matchesOwn(^Two)", "body *:nth-child(2n+1)", "div#top.x", "input[name=q], option[selected]", "li:gt(0):lt(2)", "tr:last-of-type th")) System.out.println(q + " -> " + d.select(q).eachText() + d.select(q).stream().map(Element::tagName).collect(Collectors.joining(",")));
        try { d.select("a[["); } catch (Selector.SelectorParseException e) { System.out.println(e.getMessage()); }
        System.out.println(d.select("a").eachAttr("abs:href") + " " + d.select("form").forms().get(0).formData() + " " + d.selectFirst("li.sel").siblingElements().size() + " " + d.selectFirst("li.sel").cssSelector() + " " + d.selectFirst("b").parents().size());
        d.selectFirst("ul").append("<li>new <em>item</em></li>").prependElement("li").text("<first>").attr("title", "\"q\" & é").addClass("k").addClass("j").removeClass("k");
        d.select("p").first().wrap("<section></section>");
        d.select("b").unwrap();
        d.selectFirst("table").remove();
        d.selectFirst("li[data-n]").dataset().put("more", "x");
        d.select("img").after("after &lt;img&gt;").before("<hr>");
        System.out.println(d.outputSettings(new Document.OutputSettings().indentAmount(2)).html());
        System.out.println(d.text());
        String nasty = "<p onclick='x()'>Hi <script>alert(1)</script><a href='javascript:x'>bad</a><a href='http://ok/' target=t>ok</a><b>b</b><img src=a.png><custom>c</custom></p>";
        System.out.println(Jsoup.clean(nasty, Safelist.basic()) + "\n" + Jsoup.clean(nasty, Safelist.none()) + "\n" + Jsoup.clean(nasty, "http://base/", Safelist.relaxed().addTags("custom").preserveRelativeLinks(true)) + "\n" + Jsoup.isValid("<b>x</b>", Safelist.basic()));
        Document xml = Jsoup.parse("<?xml version=\"1.0\"?><r><Item n='1'/><item n='2'><![CDATA[a<b]]></item></r>", "", Parser.xmlParser());
        System.out.println(xml.outerHtml().replace("\n", "") + " " + xml.select("item").size() + " " + xml.getElementsByTag("item").text());
        StringBuilder walk = new StringBuilder();
        NodeTraversor.traverse(new NodeVisitor() {
            @Override public void head(Node n, int depth) { walk.append(depth).append(n.nodeName()).append(' '); }
            @Override public void tail(Node n, int depth) { if (n.childNodeSize() > 0) walk.append('/').append(depth).append(' '); }
        }, Jsoup.parseBodyFragment("<p>a<b>c</b></p><!-- x -->").body());
        System.out.println(walk);
        Parser p = Parser.htmlParser().setTrackErrors(5);
        Jsoup.parse("<p>a</b><div</p>&bad;", "", p);
        p.getErrors().forEach(e -> System.out.println(e.getPosition() + ": " + e.getErrorMessage()));
        System.out.println(Entities.escape("<é & \u00a0 😀>") + " " + Parser.unescapeEntities("&lt;&eacute;&amp;amp &#65;", false) + " " + Jsoup.parse("<p>x").select("p").outerHtml());
    }
}
