/*
 * What is sent once: the protocol between client, handler, state helper and Cloudflare, with a crash at every step.
 * docs/state-protocol.md tells it in words; Tests/Model/check lets spin walk through every order of events.
 *
 * The client has MESSAGES messages of exactly the same words. It sends each until it is told 250, every time on a new
 * connection; then it sends the next. A handler serves one connection. Handlers die, connections break, the client goes
 * away, Cloudflare does not answer, the helper is killed and comes back with what it had written.
 */

#ifndef MESSAGES
#define MESSAGES 2
#endif
#ifndef CONNECTIONS
#define CONNECTIONS 3
#endif
#ifndef HELPER_CRASHES
#define HELPER_CRASHES 1
#endif
#ifndef HANDLER_CRASHES
#define HANDLER_CRASHES 2
#endif

#define NOBODY 255

mtype = { nothing, sending, accepted };             /* the helper's record of the fingerprint */
mtype = { unasked, isNew, isKnown, isInFlight };    /* its answer to `begin` */
mtype = { silent, said250, said451 };               /* what a client is told */

/* The helper: the record and the process that sends it are in its database, the owner only in its memory. */
mtype record = nothing;
byte owner = NOBODY;
byte process = NOBODY;
byte helperCrashes = 0;
byte handlerCrashes = 0;

/* The connections. */
byte about[CONNECTIONS];            /* which message it carries */
bool clientThere[CONNECTIONS];
bool handlerThere[CONNECTIONS];
mtype reply[CONNECTIONS] = silent;
bool nextCommand[CONNECTIONS];      /* the client has read 250 and gone on */

/* What is counted. */
byte taken[MESSAGES];   /* requests for a message that Cloudflare took and whose answer the helper has noted */
bool told[MESSAGES];    /* its client was told 250 */
/* Somebody died between a client's reading 250 and the helper's hearing that it had: the one thing nobody can know. */
bool lostAcknowledgement = false;

/* One datagram to the helper is one step, written down before it is answered. */
inline begin(id, answer) {
    if
    :: record == nothing -> record = sending; owner = id; process = id; answer = isNew
    /* The helper was killed, and so was the handler: nobody sends it any more, and its client was told nothing. */
    :: record == sending && owner == NOBODY && !handlerThere[process] -> owner = id; process = id; answer = isNew
    :: record == accepted && owner == NOBODY -> owner = id; answer = isKnown
    :: else -> answer = isInFlight
    fi
}

inline accept(id) {
    if
    :: owner == id || owner == NOBODY -> record = accepted; owner = id
    /* Said again because the helper was killed; meanwhile a repeat has taken over. The helper says so. */
    :: else -> skip
    fi
}

inline fail(id) {
    if
    :: record == sending && (owner == id || owner == NOBODY) -> record = nothing; owner = NOBODY
    :: else -> skip
    fi
}

inline acknowledge(id) {
    if
    :: record == accepted && (owner == id || owner == NOBODY) -> record = nothing; owner = NOBODY
    :: else -> skip
    fi
}

/* The helper sees the end of a handler's connection. */
inline hangUp(id) {
    if
    :: owner == id && record == sending -> record = nothing; owner = NOBODY
    :: owner == id && record == accepted -> owner = NOBODY
    :: else -> skip
    fi
}

/* The helper is killed and comes back. Whose a record is, it does not know any more. */
active proctype Killer() {
    do
    :: atomic {
           helperCrashes < HELPER_CRASHES ->
           helperCrashes++;
           lostAcknowledgement = lostAcknowledgement || (record == accepted && owner != NOBODY);
           owner = NOBODY
       }
    :: break
    od
}

/* The helper looks now and then whether the process is still there that sends what belongs to nobody. */
active proctype Look() {
end:
    do
    :: atomic { record == sending && owner == NOBODY && !handlerThere[process] -> record = nothing }
    od
}

/* The handler of connection `id` may be killed here, with these consequences. */
#define MAY_DIE(consequences) \
    if \
    :: atomic { handlerCrashes < HANDLER_CRASHES -> handlerCrashes++; consequences; hangUp(id); goto dead } \
    :: true \
    fi

proctype Handler(byte id) {
    mtype answer = unasked;
    byte seen;

    MAY_DIE(skip);
    atomic {
        seen = helperCrashes;
        begin(id, answer)
    };
    /* A reply that got lost with the helper is asked for again, and what is under way then is one's own question. */
    atomic {
        if
        :: helperCrashes != seen -> begin(id, answer)
        :: else
        fi
    };
    if
    :: answer == isInFlight -> reply[id] = said451; goto over
    :: answer == isKnown -> goto tell
    :: answer == isNew -> skip
    fi;
    /* A last look at the connection: a client that gave up may have repeated the message elsewhere, and all of that may be
     * over. It closed this connection before it opened the other. */
    if
    :: atomic { !clientThere[id] -> fail(id); goto over }
    :: clientThere[id] -> skip
    fi;
    MAY_DIE(skip);
    /* The request goes out: Cloudflare takes it, or does not answer (then it may have taken it all the same). */
    if
    :: true
    :: atomic { fail(id); reply[id] = said451; goto over }
    fi;
    MAY_DIE(skip);
    atomic {
        seen = helperCrashes;
        accept(id);
        taken[about[id]]++;
        assert(taken[about[id]] <= 1)
    };
    atomic {
        if :: helperCrashes != seen -> accept(id) :: else fi
    };
tell:
    MAY_DIE(skip);
    reply[id] = said250;
    MAY_DIE(lostAcknowledgement = true);
    if
    :: nextCommand[id] ->
        MAY_DIE(lostAcknowledgement = true);
        atomic { acknowledge(id) }
    :: !clientThere[id] && !nextCommand[id] -> skip
    fi;
over:
    atomic { hangUp(id) };
dead:
    handlerThere[id] = false
}

active proctype Client() {
    byte message = 0;
    byte connection = 0;

    do
    :: message < MESSAGES && connection < CONNECTIONS ->
        atomic {
            about[connection] = message;
            clientThere[connection] = true;
            handlerThere[connection] = true;
            run Handler(connection)
        };
        if
        :: atomic {
               reply[connection] == said250 ->
               told[message] = true;
               /* The promise: told once, sent once. */
               assert(taken[message] == 1 || lostAcknowledgement);
               message++
           };
           if
           :: nextCommand[connection] = true
           :: lostAcknowledgement = true    /* it goes away without a word */
           fi
        :: reply[connection] == said451 -> skip
        :: !handlerThere[connection] && reply[connection] == silent -> skip
        :: true     /* it gives up waiting, or the connection breaks, whatever is still on its way to it */
        fi;
        clientThere[connection] = false;
        connection++
    :: else -> break
    od
}
