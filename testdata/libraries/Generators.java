// library: antlr4 antlr4-runtime antlr3-runtime stringtemplate4 treelayout jflex java-cup-0.11b-runtime java-cup-0.11b javacc
import java.io.*;
import java.nio.charset.StandardCharsets;
import java.nio.file.*;
import java.security.MessageDigest;
import java.util.*;
import java.util.stream.*;

/** Lexers and parsers from grammars: ANTLR, JFlex, CUP and JavaCC write the same files as on HotSpot. */
public class Generators {
    static final String CALC = """
        grammar Calc;
        @header { import java.util.*; }
        prog returns [int count] : (stat {$count++;})+ EOF ;
        stat : expr ';'            # print
             | ID '=' expr ';'     # assign
             | 'if' '(' expr ')' stat ('else' stat)? # branch
             | '{' stat* '}'       # block
             ;
        expr : <assoc=right> expr '^' expr # power
             | expr op=('*'|'/'|'%') expr  # product
             | expr op=('+'|'-') expr      # sum
             | '-' expr                    # negate
             | ID '(' (expr (',' expr)*)? ')' # call
             | (INT | FLOAT)               # number
             | STRING                      # text
             | ID                          # name
             | '(' expr ')'                # parens
             ;
        ID : [a-zA-Z_] [a-zA-Z_0-9]* ;
        INT : DIGIT+ ;
        FLOAT : DIGIT+ '.' DIGIT* ([eE] [+-]? DIGIT+)? ;
        STRING : '"' (ESC | ~["\\\\])* '"' ;
        fragment ESC : '\\\\' (["\\\\nt] | 'u' HEX HEX HEX HEX) ;
        fragment DIGIT : [0-9] ;
        fragment HEX : [0-9a-fA-F] ;
        COMMENT : '/*' .*? '*/' -> channel(HIDDEN) ;
        LINE : '//' ~[\\r\\n]* -> skip ;
        WS : [ \\t\\r\\n\\u00A0]+ -> skip ;
        """;

    static final String MARKUP_LEXER = """
        lexer grammar MarkupLexer;
        OPEN : '<' -> pushMode(TAG) ;
        TEXT : ~[<&]+ ;
        ENTITY : '&' [a-z]+ ';' { System.out.println(getText()); } ;
        mode TAG;
        CLOSE : '>' -> popMode ;
        SLASH : '/' ;
        NAME : [\\p{L}]+ ;
        EQ : '=' ;
        VALUE : '"' ~["]* '"' ;
        SPACE : [ \\n] -> skip ;
        """;

    static final String MARKUP_PARSER = """
        parser grammar MarkupParser;
        options { tokenVocab=MarkupLexer; }
        element : OPEN n=NAME attribute* CLOSE content OPEN SLASH NAME CLOSE
                  { $n.text.length() > 0 }? ;
        attribute : NAME EQ VALUE ;
        content : (TEXT | ENTITY | element)* ;
        """;

    static final String BAD = """
        grammar Bad;
        a : b | ;
        b : c x=A | 'unclosed ;
        b : A ;
        A : 'a' ; A : 'b' ;
        left : left ;
        """;

    static final String FLEX = """
        import java.util.ArrayList;
        %%
        %class Scanner
        %public
        %unicode
        %type String
        %line
        %column
        %state STRING
        %{
          StringBuilder text = new StringBuilder();
        %}
        Digit = [0-9]
        Letter = [:letter:]
        Space = [ \\t\\r\\n]+
        %%
        <YYINITIAL> {
          "if" | "else" | "while"  { return "keyword " + yytext(); }
          {Letter} ({Letter} | {Digit})* { return "id " + yytext() + "@" + yyline + ":" + yycolumn; }
          {Digit}+ ("." {Digit}*)? { return "number " + yytext(); }
          "==" | "<=" | [-+*/=<>(){};] { return "op " + yytext(); }
          \\" { text.setLength(0); yybegin(STRING); }
          {Space} { }
          "/*" ~"*/" { }
          "//" .* $ { }
        }
        <STRING> {
          \\" { yybegin(YYINITIAL); return "string " + text; }
          [^\\"\\\\]+ { text.append(yytext()); }
          \\\\. { text.append(yytext().charAt(1)); }
        }
        [^] { return "bad " + yytext(); }
        """;

    static final String CUP = """
        import java_cup.runtime.*;
        terminal PLUS, MINUS, TIMES, LPAREN, RPAREN, UMINUS, SEMI;
        terminal Integer NUMBER;
        non terminal list, part;
        non terminal Integer expr;
        precedence left PLUS, MINUS;
        precedence left TIMES;
        precedence left UMINUS;
        list ::= list part | part ;
        part ::= expr:e {: System.out.println(e); :} SEMI ;
        expr ::= expr:a PLUS expr:b {: RESULT = a + b; :}
               | expr:a MINUS expr:b {: RESULT = a - b; :}
               | expr:a TIMES expr:b {: RESULT = a * b; :}
               | MINUS expr:e {: RESULT = -e; :} %prec UMINUS
               | LPAREN expr:e RPAREN {: RESULT = e; :}
               | NUMBER:n {: RESULT = n; :} ;
        """;

    static final String JJ = """
        options { STATIC = false; LOOKAHEAD = 1; UNICODE_INPUT = true; }
        PARSER_BEGIN(Lists)
        public class Lists { int depth; }
        PARSER_END(Lists)
        SKIP : { " " | "\\n" }
        TOKEN : { < NUMBER : (["0"-"9"])+ > | < WORD : ["a"-"z"] (["a"-"z", "0"-"9"])* > | < OPEN : "[" > | < CLOSE : "]" > }
        int list() : { int n = 0, m; } { <OPEN> [ m = item() { n += m; } ( "," m = item() { n += m; } )* ] <CLOSE> { return n; } }
        int item() : { Token t; int n; } {
            t = <NUMBER> { return Integer.parseInt(t.image); }
          | LOOKAHEAD(2) <WORD> "=" n = item() { return n; }
          | <WORD> { return 1; }
          | n = list() { return n; }
        }
        """;

    static Path folder;

    static String plain(String text) {
        return text.replace(folder.toString(), "DIR");
    }

    /** Runs a tool with its output caught, and shows that. */
    static void tool(String name, ToolMain main, String... args) throws Exception {
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        System.setOut(new PrintStream(bytes, true));
        System.setErr(System.out);
        try {
            main.run(args);
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
        System.out.println("== " + name);
        plain(bytes.toString()).lines().filter(line -> !line.contains("ms)") && !line.contains(" time")).forEach(System.out::println);
    }

    interface ToolMain {
        void run(String[] args) throws Exception;
    }

    static Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    public static void main(String[] args) throws Exception {
        folder = Files.createTempDirectory("generators");
        String output = folder.resolve("out").toString();
        ToolMain antlr = a -> {
            org.antlr.v4.Tool tool = new org.antlr.v4.Tool(a);
            tool.processGrammarsOnCommandLine();
            System.out.println(tool.getNumErrors() + " errors");
        };
        tool("calc", antlr, "-visitor", "-o", output, file("Calc.g4", CALC).toString());
        tool("lexer", antlr, "-package", "org.markup", "-o", output, file("MarkupLexer.g4", MARKUP_LEXER).toString());
        tool("parser", antlr, "-no-listener", "-lib", output, "-o", output, file("MarkupParser.g4", MARKUP_PARSER).toString());
        tool("python", antlr, "-Dlanguage=Python3", "-o", output + "/python", folder.resolve("Calc.g4").toString());
        tool("bad", antlr, "-o", output, file("Bad.g4", BAD).toString());
        tool("jflex", a -> jflex.Main.generate(a), "-d", output, file("scanner.flex", FLEX).toString());
        tool("cup", a -> java_cup.Main.main(a), "-nosummary", "-destdir", output, "-parser", "Sums", file("sums.cup", CUP).toString());
        tool("javacc", a -> System.out.println(org.javacc.parser.Main.mainProgram(a)), "-OUTPUT_DIRECTORY=" + output, file("Lists.jj", JJ).toString());
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.sorted(Comparator.reverseOrder()).collect(Collectors.toList());
        }
        SortedMap<String, String> sums = new TreeMap<>();
        for (Path path : files) {
            if (Files.isRegularFile(path)) {
                String text = plain(Files.readString(path)).replaceAll("// .*20\\d\\d", "//").replaceAll("on .* 20\\d\\d|/\\* JavaCC - OriginalChecksum=.*", "");
                byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
                sums.put(folder.relativize(path).toString(), text.lines().count() + " lines " + HexFormat.of().formatHex(digest, 0, 12));
            }
            Files.delete(path);
        }
        sums.forEach((name, sum) -> System.out.println(name + " " + sum));
    }
}
