package org.lodestar.app.members.entry;

import static org.lodestar.app.members.store.tables.Tables.PERSON;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.audit.Entry;
import org.lodestar.app.audit.ObjectRef;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.ground.Installation;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.ground.StartNotice;
import org.lodestar.app.members.MembersAction;
import org.lodestar.app.members.NewOrganisation;
import org.lodestar.app.members.NewPerson;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.StarterChoice;
import org.lodestar.app.members.domain.LinkSecret;
import org.lodestar.app.members.domain.SessionSecret;
import org.lodestar.app.members.face.Organisations;
import org.lodestar.app.members.face.People;
import org.lodestar.app.members.face.Starters;
import org.lodestar.app.members.store.Workers;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The first start of an empty installation: a one-time link for whoever stands at the machine, with
 * which the first administrator names the partnership and makes their own account. Each start voids
 * the link before it.
 */
@Component
public class FirstStart implements StartNotice {
  private static final Standing TASK = Standing.task("first-set-up");

  private final Installation installation;
  private final Links links;
  private final Starters starters;
  private final Organisations organisations;
  private final People people;
  private final Passwords passwords;
  private final Accounts accounts;
  private final Workers workers;
  private final Audit audit;
  private final DSLContext sql;
  private final TransactionOperations transactions;

  FirstStart(
      Installation installation,
      Links links,
      Starters starters,
      Organisations organisations,
      People people,
      Passwords passwords,
      Accounts accounts,
      Workers workers,
      Audit audit,
      DSLContext sql,
      TransactionOperations transactions) {
    this.installation = installation;
    this.links = links;
    this.starters = starters;
    this.organisations = organisations;
    this.people = people;
    this.passwords = passwords;
    this.accounts = accounts;
    this.workers = workers;
    this.audit = audit;
    this.sql = sql;
    this.transactions = transactions;
  }

  /** What the first administrator tells us. */
  public record Beginning(
      String partnership,
      StarterChoice start,
      NewOrganisation organisation,
      String displayName,
      String post,
      String email,
      String password) {
    @Override
    public String toString() {
      return "Beginning";
    }
  }

  @Override
  public List<String> lines(String url) {
    if (installation.isDemonstration() || isInUse()) {
      return List.of();
    }
    starters.clear();
    LinkSecret secret = TASK.call(() -> links.make(null, LinkPurpose.FIRST_SET_UP));
    return List.of(
        "Nobody works here yet. The first administrator opens this link, once, within 24 hours:",
        "  " + url + "/set-up/" + secret.value());
  }

  /** Whether the link can still be used. */
  public boolean isOpen(LinkSecret secret) {
    return links
        .find(secret)
        .filter(open -> open.purpose() == LinkPurpose.FIRST_SET_UP)
        .isPresent();
  }

  private boolean isInUse() {
    return Boolean.TRUE.equals(transactions.execute(status -> sql.fetchExists(PERSON)));
  }

  /** With what one can begin. */
  public Set<StarterChoice> starts() {
    return starters.offered();
  }

  /** Uses the link up; empty when it was used meanwhile. Half a session, to go on with. */
  public Optional<SessionSecret> begin(LinkSecret secret, Beginning beginning) {
    String hash = passwords.hash(beginning.password());
    return TASK.call(
        () ->
            Objects.requireNonNull(
                transactions.execute(
                    status ->
                        links
                            .use(secret)
                            .filter(open -> open.purpose() == LinkPurpose.FIRST_SET_UP)
                            .filter(open -> !sql.fetchExists(PERSON))
                            .map(open -> begun(beginning, hash)))));
  }

  private SessionSecret begun(Beginning beginning, String hash) {
    installation.name(beginning.partnership());
    starters.begin(beginning.start());
    UUID organisation = organisations.add(beginning.organisation());
    UUID person =
        people.enrol(
            new NewPerson(
                organisation,
                beginning.email(),
                beginning.displayName(),
                beginning.post(),
                Set.of(Role.PLATFORM_ADMINISTRATOR)));
    accounts.setPassword(person, hash);
    audit.record(
        Entry.of(MembersAction.INSTALLATION_SET_UP, ObjectRef.of("WORKER", person))
            .detail(Detail.none().with("start", beginning.start())));
    return workers.begin(person);
  }
}
