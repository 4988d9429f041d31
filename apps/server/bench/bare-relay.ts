import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Server } from 'socket.io';

/**
 * The floor everything is measured against: Socket.IO that takes a message, passes it to whoever looks at the
 * conversation and acknowledges it. No scoring, no state, no storage. Same transport settings as the product.
 */
const http = createServer();
const io = new Server(http, { transports: ['websocket'], serveClient: false, perMessageDeflate: false });

io.on('connection', (socket) => {
  socket.on(
    'conversation:join',
    ({ conversationKey }: { conversationKey: string }, reply: (answer: object) => void) => {
      void socket.join(conversationKey);
      reply({ ok: true });
    },
  );
  socket.on('message:send', (message: { source: string; conversationId: string }, reply: (answer: object) => void) => {
    io.to(`${message.source}~${message.conversationId}`).emit('conversation:updated', { message });
    reply({ ok: true });
  });
});

http.listen(0, '127.0.0.1', () => {
  process.stdout.write(`ready http://127.0.0.1:${(http.address() as AddressInfo).port}\n`);
});
process.on('SIGTERM', () => process.exit(0));
