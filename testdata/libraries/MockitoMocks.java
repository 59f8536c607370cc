// library-if-installed: mockito-core byte-buddy byte-buddy-agent objenesis
import org.mockito.*;
import static org.mockito.Mockito.*;
import java.util.*;
/** Mockito: stubs, captors, spies, order. */
public class MockitoMocks {
    public interface Svc {
        String find(int id);
        void save(String s);
    }
    public static class Real {
        public int add(int a, int b) {
            return a+b;
        }
    }
    public static void main(String[] a) {
        Svc s = mock(Svc.class);
        when(s.find(1)).thenReturn("one");
        when(s.find(2)).thenThrow(new IllegalStateException("two"));
        System.out.println(s.find(1)+" "+s.find(9));
        try {
            s.find(2);
        } catch (IllegalStateException e) {
            System.out.println(e.getMessage());
        }
        s.save("x");
        s.save("y");
        ArgumentCaptor<String> c = ArgumentCaptor.forClass(String.class);
        verify(s, times(2)).save(c.capture());
        System.out.println(c.getAllValues());
        verify(s, never()).find(5);
        try {
            verify(s).save("zzz");
        } catch (Throwable t) {
            System.out.println(t.getClass().getName());
        }
        List<String> l = mock(List.class);
        when(l.get(anyInt())).thenAnswer(i -> "v"+i.getArgument(0));
        System.out.println(l.get(3)+" "+l.size());
        Real r = spy(new Real());
        doReturn(42).when(r).add(1,1);
        System.out.println(r.add(1,1)+" "+r.add(2,3));
        InOrder o = inOrder(s);
        o.verify(s).save("x");
        o.verify(s).save("y");
        System.out.println(mockingDetails(s).isMock());
    }
}
