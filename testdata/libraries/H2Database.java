// library-if-installed: h2
import java.sql.*;
import java.math.*;
/** H2 in memory by JDBC: tables, batches, transactions, functions, errors. */
public class H2Database {
    public static void main(String[] a) throws Exception {
        try (Connection c = DriverManager.getConnection("jdbc:h2:mem:t;DB_CLOSE_DELAY=-1")) {
            Statement s = c.createStatement();
            s.execute("create table p(id int auto_increment primary key, name varchar(30) not null, born date, pay decimal(10,2), at timestamp)");
            PreparedStatement ps = c.prepareStatement("insert into p(name,born,pay,at) values(?,?,?,?)");
            for (int i=0;i<5;i++) {
                ps.setString(1,"n"+i);
                ps.setDate(2, Date.valueOf("2001-02-0"+(i+1)));
                ps.setBigDecimal(3,new BigDecimal("10.5").multiply(new BigDecimal(i)));
                ps.setTimestamp(4, Timestamp.valueOf("2020-01-01 10:00:0"+i+".25"));
                ps.addBatch();
            }
            System.out.println(java.util.Arrays.toString(ps.executeBatch()));
            ResultSet r = s.executeQuery("select id,name,born,pay,at from p where id>1 order by pay desc");
            ResultSetMetaData m = r.getMetaData();
            for (int i=1;i<=m.getColumnCount();i++) System.out.print(m.getColumnName(i)+":"+m.getColumnTypeName(i)+" ");
            System.out.println();
            while (r.next()) System.out.println(r.getInt(1)+" "+r.getString("name")+" "+r.getDate(3)+" "+r.getBigDecimal(4)+" "+r.getTimestamp(5)+" "+r.getObject(3));
            r=s.executeQuery("select count(*), sum(pay), avg(pay), min(name), max(born) from p");
            r.next();
            System.out.println(r.getObject(1)+" "+r.getObject(2)+" "+r.getObject(3)+" "+r.getObject(4)+" "+r.getObject(5));
            c.setAutoCommit(false);
            s.executeUpdate("update p set name='x' where id=2");
            c.rollback();
            r=s.executeQuery("select name from p where id=2");
            r.next();
            System.out.println(r.getString(1));
            try {
                s.execute("selec 1");
            } catch (SQLException e) {
                System.out.println(e.getSQLState()+" "+e.getErrorCode()+" "+e.getMessage());
            }
            try {
                s.execute("insert into p(name) values(null)");
            } catch (SQLException e) {
                System.out.println(e.getClass().getName()+" "+e.getMessage());
            }
            r=s.executeQuery("with recursive t(n) as (select 1 union all select n+1 from t where n<5) select n, n*n q from t");
            while(r.next()) System.out.print(r.getInt(1)+"="+r.getLong("q")+" ");
            System.out.println();
            r=s.executeQuery("select upper(name)||'!', substring(name,1,1), year(born), dateadd('day',3,born), cast(pay as varchar) from p join (values (1),(3)) v(k) on v.k=p.id");
            while(r.next()) System.out.println(r.getString(1)+r.getString(2)+r.getInt(3)+r.getString(4)+r.getString(5));
            DatabaseMetaData md=c.getMetaData();
            System.out.println(md.getDatabaseProductName()+" "+md.getDatabaseProductVersion());
        }
        try {
            DriverManager.getConnection("jdbc:nope:x");
        } catch (SQLException e) {
            System.out.println(e.getMessage()+" "+e.getSQLState());
        }
    }
}
