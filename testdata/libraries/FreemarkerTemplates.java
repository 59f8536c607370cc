// library-if-installed: freemarker
import freemarker.template.*;
import freemarker.cache.*;
import java.io.*;
import java.util.*;
/** FreeMarker: templates over beans, errors. */
public class FreemarkerTemplates {
    public static class U {
        public String getName() {
            return "Ann";
        }
        public int getAge() {
            return 41;
        }
        public List<String> getPets() {
            return List.of("cat","dog");
        }
        public String hi(String x) {
            return "hi "+x;
        }
    }
    public static void main(String[] a) throws Exception {
        Configuration c = new Configuration(Configuration.VERSION_2_3_31);
        c.setLocale(Locale.US);
        c.setTimeZone(TimeZone.getTimeZone("UTC"));
        StringTemplateLoader l = new StringTemplateLoader();
        l.putTemplate("t", "<#macro m x>[${x}]</#macro>Hello ${user.name?upper_case} ${user.age + 1} ${user.hi('you')}\n<#list user.pets as p>${p?index}:${p?cap_first}<#sep>, </#list>\n<#if (n > 1000)>big ${n}<#else>small</#if> ${n?string('0.00')} ${d?string('yyyy-MM-dd HH:mm')} <@m x='q'/> ${missing!'def'} ${'a<b'?html} ${map.k} ${[1,2,3]?join('-')} ${1.5?round} ${'abc'?replace('b','X')}\n");
        c.setTemplateLoader(l);
        Map<String,Object> m = new HashMap<>();
        m.put("user", new U());
        m.put("n", 12345.678);
        m.put("d", new Date(0));
        m.put("map", Map.of("k","v"));
        StringWriter w = new StringWriter();
        c.getTemplate("t").process(m, w);
        System.out.println(w);
        l.putTemplate("bad","${nope}");
        try {
            c.setLogTemplateExceptions(false);
            c.getTemplate("bad").process(m, new StringWriter());
        } catch (TemplateException e) {
            System.out.println(e.getMessage().lines().findFirst().get());
        }
        try {
            new Template("x","<#if >",c);
        } catch (IOException e) {
            System.out.println(e.getMessage());
        }
    }
}
