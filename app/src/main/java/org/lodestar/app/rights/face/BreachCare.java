package org.lodestar.app.rights.face;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.CaseHead;
import org.lodestar.app.casework.face.CaseAccess;
import org.lodestar.app.casework.face.CaseCover;
import org.lodestar.app.casework.face.CaseHeads;
import org.lodestar.app.casework.face.EmergencyCases;
import org.lodestar.app.members.Level;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.Grants;
import org.lodestar.app.rights.Breach;
import org.lodestar.app.rights.BreachWord;
import org.lodestar.app.rights.BreachWord.Kind;
import org.lodestar.app.rights.store.BreachWordRows;
import org.lodestar.app.rights.store.RightsDesk;
import org.lodestar.app.vault.PersonalText;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who looks after the person whom a breach could hurt: they read on and warn, for as long as they
 * work on the case, and no longer.
 */
@Component
@Transactional
public class BreachCare {
  /** What is open to whoever told it, and to nobody else for that. */
  static final String TOLD = "TOLD_BREACH";

  /** What is open to whoever looks after the person: they read on, and may warn. */
  public static final String CARES = "CARES_AFTER_BREACH";

  private static final Pattern BETWEEN = Pattern.compile("[\\s,;:.()]+");
  private static final Pattern REFERENCE = Pattern.compile("[A-Z]-[0-9A-Z]{4}-[0-9A-Z]{2}");
  private static final int MOST_REFERENCES = 10;

  private final BreachWordRows words;
  private final RightsDesk desk;
  private final Grants grants;
  private final EmergencyCases references;
  private final CaseAccess access;
  private final CaseHeads heads;
  private final CaseCover cover;

  BreachCare(
      BreachWordRows words,
      RightsDesk desk,
      Grants grants,
      EmergencyCases references,
      CaseAccess access,
      CaseHeads heads,
      CaseCover cover) {
    this.cover = cover;
    this.heads = heads;
    this.words = words;
    this.desk = desk;
    this.grants = grants;
    this.references = references;
    this.access = access;
  }

  /** The cases that are named in what was typed and on which the worker works. */
  List<UUID> named(Worker worker, String typed) {
    return BETWEEN
        .splitAsStream(typed.strip())
        .filter(each -> !each.isEmpty())
        .limit(MOST_REFERENCES)
        .flatMap(each -> references.find(each).stream())
        .map(EmergencyCases.Found::id)
        .filter(each -> worksOn(worker, each))
        .distinct()
        .toList();
  }

  /**
   * A case that names whoever could be in danger.
   *
   * @param opens whether whoever asks can open it
   * @param languages what they speak best, as codes
   * @param reach how each may be contacted now, where they have opened it before
   * @param owner who is in charge of it
   */
  public record Way(
      UUID caseFile,
      String reference,
      UUID organisation,
      boolean opens,
      List<String> languages,
      List<CaseHead.Reach> reach,
      @Nullable UUID owner) {
    public Way {
      languages = List.copyOf(languages);
      reach = List.copyOf(reach);
    }
  }

  /**
   * The ways to whoever could be in danger: cases that were named and that the worker opens, and
   * those by which somebody looks after the person, whoever opens them. Nothing of a case is copied
   * here, and no more is said of it than what the person speaks; of any other case nothing is said.
   */
  @Transactional(readOnly = true)
  public List<Way> ways(Worker worker, Breach breach) {
    List<UUID> kept = cases(breach.id());
    return BETWEEN
        .splitAsStream(breach.told().what().text())
        .filter(REFERENCE.asMatchPredicate())
        .distinct()
        .limit(MOST_REFERENCES)
        .flatMap(each -> references.find(each).stream())
        .filter(each -> opens(worker, each.id()) || kept.contains(each.id()))
        .map(each -> way(worker, each))
        .toList();
  }

  private Way way(Worker worker, EmergencyCases.Found found) {
    return new Way(
        found.id(),
        found.reference(),
        found.organisation(),
        opens(worker, found.id()),
        references.languages(found),
        heads.over("/cases/" + found.id()).stream()
            .flatMap(head -> head.people().stream())
            .map(CaseHead.Who::reach)
            .toList(),
        found.owner());
  }

  private boolean opens(Worker worker, UUID caseFile) {
    return access.mayWork(worker, caseFile) || access.known(worker, caseFile).isPresent();
  }

  /** What those speak best whom somebody warns, as codes; empty where that is not known. */
  List<String> languages(Worker worker, Breach breach) {
    return ways(worker, breach).stream()
        .flatMap(each -> each.languages().stream())
        .distinct()
        .toList();
  }

  /**
   * Whether the worker can tell whether the person was reached: they have opened a case by which
   * somebody looks after them, or there is none.
   */
  @Transactional(readOnly = true)
  public boolean reaches(Worker worker, Breach breach) {
    List<UUID> kept = cases(breach.id());
    return kept.isEmpty() || kept.stream().anyMatch(each -> access.known(worker, each).isPresent());
  }

  private boolean worksOn(Worker worker, UUID caseFile) {
    return access.mayWork(worker, caseFile) && access.known(worker, caseFile).isPresent();
  }

  /** Keeps by which cases whoever told a breach looks after the person. */
  void keep(Worker worker, UUID breach, List<UUID> cases) {
    cases.forEach(
        each ->
            words.insert(
                BreachWord.of(
                    breach,
                    Kind.ON_CASE,
                    worker.id(),
                    desk.now(),
                    PersonalText.of(each.toString()))));
  }

  /** The cases by which somebody looks after the person. */
  List<UUID> cases(UUID breach) {
    return words.list(breach).stream()
        .filter(each -> each.kind() == Kind.ON_CASE)
        .map(BreachCare::caseFile)
        .toList();
  }

  private static UUID caseFile(BreachWord said) {
    return UUID.fromString(said.words().text());
  }

  /** The breaches of which somebody looks after the person by this case. */
  List<UUID> breaches(UUID caseFile) {
    return words.list(Kind.ON_CASE).stream()
        .filter(each -> caseFile(each).equals(caseFile))
        .map(BreachWord::breach)
        .distinct()
        .toList();
  }

  /** Whether the worker looks after the person now, or stands in today for whoever does. */
  @Transactional(readOnly = true)
  public boolean cares(Worker worker, UUID breach) {
    return holds(worker, breach) && stillWorks(worker, breach);
  }

  private boolean holds(Worker worker, UUID breach) {
    List<UUID> holders = holders(breach);
    return holders.contains(worker.id())
        || (!holders.isEmpty()
            && !cases(breach).isEmpty()
            && cover.standsFor(worker.id()).stream().anyMatch(holders::contains));
  }

  /** One that was told before the case was kept ends with its closing alone. */
  private boolean stillWorks(Worker worker, UUID breach) {
    List<UUID> cases = cases(breach);
    return cases.isEmpty() || cases.stream().anyMatch(each -> worksOn(worker, each));
  }

  /**
   * The case that whoever took over has to open first, where they are asked whether they know
   * somebody in it; empty where nothing is in the way.
   */
  @Transactional(readOnly = true)
  public Optional<UUID> readFirst(Worker worker, UUID breach) {
    return holds(worker, breach) && !stillWorks(worker, breach)
        ? cases(breach).stream().filter(each -> access.mayWork(worker, each)).findFirst()
        : Optional.empty();
  }

  /** Those to whom it is open since they look after the person. */
  @Transactional(readOnly = true)
  public List<UUID> holders(UUID breach) {
    return grants.holdersFor(breach, CARES);
  }

  /** Whether whoever told it looked after the person once. */
  @Transactional(readOnly = true)
  public boolean wasCared(UUID breach) {
    return !cases(breach).isEmpty();
  }

  /** Opens it to whoever looks after the person. */
  void open(UUID breach, UUID worker) {
    grants.allow(breach, worker, Level.READ, CARES);
  }

  /** Ends that somebody looks after the person; whoever told it reads on what they told. */
  void end(UUID breach, UUID worker, UUID teller) {
    if (worker.equals(teller)) {
      grants.allow(breach, worker, Level.READ, TOLD);
    } else {
      grants.revoke(breach, worker);
    }
  }
}
