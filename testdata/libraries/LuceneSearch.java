// library-if-installed: lucene-core-8.7.0 lucene-queryparser-8.7.0 lucene-analyzers-common-8.7.0
import org.apache.lucene.analysis.standard.*;
import org.apache.lucene.document.*;
import org.apache.lucene.index.*;
import org.apache.lucene.queryparser.classic.*;
import org.apache.lucene.search.*;
import org.apache.lucene.store.*;
/** Lucene: an index in memory and queries. */
public class LuceneSearch {
    public static void main(String[] a) throws Exception {
        Directory d = new RAMDirectory();
        StandardAnalyzer an = new StandardAnalyzer();
        IndexWriter w = new IndexWriter(d, new IndexWriterConfig(an));
        String[] docs = {"The quick brown fox jumps over the lazy dog","Lucene is a search library written in Java","A fast brown search engine","Java virtual machines run Lucene too"};
        for (int i=0;i<docs.length;i++) {
            Document x = new Document();
            x.add(new TextField("body", docs[i], Field.Store.YES));
            x.add(new StringField("id", "d"+i, Field.Store.YES));
            x.add(new IntPoint("n", i));
            w.addDocument(x);
        }
        w.commit();
        w.close();
        IndexReader r = DirectoryReader.open(d);
        IndexSearcher s = new IndexSearcher(r);
        for (String q : new String[]{"brown","java AND lucene","sear*","\"lazy dog\"","quikc~","body:java -machines","[a TO c]"}) {
            TopDocs t = s.search(new QueryParser("body", an).parse(q), 10);
            System.out.print(q+" => "+t.totalHits+":");
            for (ScoreDoc h : t.scoreDocs) System.out.print(" "+s.doc(h.doc).get("id")+"@"+h.score);
            System.out.println();
        }
        System.out.println(s.count(IntPoint.newRangeQuery("n",1,2))+" "+r.numDocs());
        try {
            new QueryParser("b",an).parse("a AND (");
        } catch (ParseException e) {
            System.out.println(e.getMessage().lines().findFirst().get());
        }
    }
}
