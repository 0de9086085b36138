package org.lodestar.app.members.entry;

import static org.lodestar.app.members.store.tables.Tables.PERSON;

import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.audit.Entry;
import org.lodestar.app.audit.ObjectRef;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.members.MembersAction;
import org.lodestar.app.members.domain.LinkSecret;
import org.lodestar.app.members.domain.SessionSecret;
import org.lodestar.app.members.store.Workers;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * What happens when a worker opens a one-time link: a password, and half a session to go on with.
 */
@Component
public class Joining {
  private final Links links;
  private final Accounts accounts;
  private final Passwords passwords;
  private final Workers workers;
  private final Audit audit;
  private final DSLContext sql;
  private final TransactionOperations transactions;

  Joining(
      Links links,
      Accounts accounts,
      Passwords passwords,
      Workers workers,
      Audit audit,
      DSLContext sql,
      TransactionOperations transactions) {
    this.links = links;
    this.accounts = accounts;
    this.passwords = passwords;
    this.workers = workers;
    this.audit = audit;
    this.sql = sql;
    this.transactions = transactions;
  }

  /** Whose link it is, when it can still be used. */
  public Optional<Account> accountOf(LinkSecret secret) {
    return links
        .find(secret)
        .flatMap(open -> Optional.ofNullable(open.person()))
        .map(accounts::get);
  }

  /** Uses the link up and stores the password; empty when the link was used meanwhile. */
  public Optional<SessionSecret> join(LinkSecret secret, String password) {
    String hash = passwords.hash(password);
    return transactions.execute(status -> links.use(secret).map(open -> joined(open, hash)));
  }

  private SessionSecret joined(Links.Open open, String hash) {
    UUID person = java.util.Objects.requireNonNull(open.person());
    accounts.setPassword(person, hash);
    sql.update(PERSON)
        .set(PERSON.STATE, "ACTIVE")
        .where(PERSON.ID.eq(person), PERSON.STATE.eq("INVITED"))
        .execute();
    audit.record(
        Entry.of(MembersAction.LINK_USED, ObjectRef.of("WORKER", person))
            .detail(Detail.none().with("purpose", open.purpose())));
    return workers.begin(person);
  }
}
