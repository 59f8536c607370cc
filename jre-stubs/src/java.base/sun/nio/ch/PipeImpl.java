package sun.nio.ch;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.Pipe;
import java.nio.channels.spi.SelectorProvider;
import java.util.Objects;

/** A pipe of the host. */
final class PipeImpl extends Pipe {
    private final Source source;
    private final Sink sink;

    PipeImpl(SelectorProvider provider) throws IOException {
        NetSocket[] ends = NetSocket.pair();
        source = new Source(provider, ends[0]);
        sink = new Sink(provider, ends[1]);
    }

    @Override
    public SourceChannel source() {
        return source;
    }

    @Override
    public SinkChannel sink() {
        return sink;
    }

    private static final class Source extends SourceChannel implements Polled {
        private final NetSocket net;

        Source(SelectorProvider provider, NetSocket net) {
            super(provider);
            this.net = net;
        }

        @Override
        public NetSocket net() {
            return net;
        }

        @Override
        public int toEvents(int interests) {
            return interests & 1;
        }

        @Override
        public int toReady(int events, int interests) {
            return events & interests & 1;
        }

        @Override
        public int read(ByteBuffer dst) throws IOException {
            if (!isOpen()) {
                throw new ClosedChannelException();
            }
            boolean done = false;
            begin();
            try {
                int n = BufferIo.read(net, dst);
                done = true;
                return n;
            } finally {
                end(done);
            }
        }

        @Override
        public long read(ByteBuffer[] dsts, int offset, int length) throws IOException {
            Objects.checkFromIndexSize(offset, length, dsts.length);
            long total = 0;
            for (int i = offset; i < offset + length; i++) {
                if (dsts[i].hasRemaining()) {
                    if (total > 0 && net.available() == 0) {
                        break;
                    }
                    int n = read(dsts[i]);
                    if (n <= 0) {
                        return total == 0 ? n : total;
                    }
                    total += n;
                }
            }
            return total;
        }

        @Override
        public long read(ByteBuffer[] dsts) throws IOException {
            return read(dsts, 0, dsts.length);
        }

        @Override
        protected void implCloseSelectableChannel() {
            net.close();
        }

        @Override
        protected void implConfigureBlocking(boolean block) throws IOException {
            net.setBlocking(block);
        }
    }

    private static final class Sink extends SinkChannel implements Polled {
        private final NetSocket net;

        Sink(SelectorProvider provider, NetSocket net) {
            super(provider);
            this.net = net;
        }

        @Override
        public NetSocket net() {
            return net;
        }

        @Override
        public int toEvents(int interests) {
            return interests & 4;
        }

        @Override
        public int toReady(int events, int interests) {
            return events & interests & 4;
        }

        @Override
        public int write(ByteBuffer src) throws IOException {
            if (!isOpen()) {
                throw new ClosedChannelException();
            }
            boolean done = false;
            begin();
            try {
                int n = BufferIo.write(net, src, isBlocking());
                done = true;
                return n;
            } finally {
                end(done);
            }
        }

        @Override
        public long write(ByteBuffer[] srcs, int offset, int length) throws IOException {
            Objects.checkFromIndexSize(offset, length, srcs.length);
            long total = 0;
            for (int i = offset; i < offset + length; i++) {
                total += write(srcs[i]);
                if (srcs[i].hasRemaining()) {
                    break;
                }
            }
            return total;
        }

        @Override
        public long write(ByteBuffer[] srcs) throws IOException {
            return write(srcs, 0, srcs.length);
        }

        @Override
        protected void implCloseSelectableChannel() {
            net.close();
        }

        @Override
        protected void implConfigureBlocking(boolean block) throws IOException {
            net.setBlocking(block);
        }
    }
}
