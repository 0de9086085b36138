package org.lodestar.app.rights.face;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
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
import org.lodestar.app.rights.domain.BreachRules;
import org.lodestar.app.rights.store.BreachRows;
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

  /** Words of seven letters look like references, too, so that more are looked up than are kept. */
  private static final int MOST_LOOKED_UP = 50;

  private static final int MOST_REFERENCES = 10;

  private final BreachRows rows;
  private final BreachWordRows words;
  private final RightsDesk desk;
  private final Grants grants;
  private final EmergencyCases references;
  private final CaseAccess access;
  private final CaseHeads heads;
  private final CaseCover cover;

  BreachCare(
      BreachRows rows,
      BreachWordRows words,
      RightsDesk desk,
      Grants grants,
      EmergencyCases references,
      CaseAccess access,
      CaseHeads heads,
      CaseCover cover) {
    this.rows = rows;
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
    return found(typed)
        .map(EmergencyCases.Found::id)
        .filter(each -> worksOn(worker, each))
        .toList();
  }

  /** Who is in charge of a case that is named in any of these texts, whoever typed it. */
  List<UUID> inCharge(List<String> texts) {
    return found(texts)
        .flatMap(each -> Optional.ofNullable(each.owner()).stream())
        .distinct()
        .toList();
  }

  /** What whoever told one typed of what happened: at first, and each thing they added since. */
  List<String> typed(Breach breach) {
    return typed(List.of(breach)).getOrDefault(breach.id(), List.of());
  }

  /** The same of several, by their identifiers. */
  Map<UUID, List<String>> typed(Collection<Breach> breaches) {
    Map<UUID, List<String>> typed = new HashMap<>();
    breaches.forEach(
        each -> typed.put(each.id(), new ArrayList<>(List.of(each.told().what().text()))));
    if (!typed.isEmpty()) {
      words
          .list(List.copyOf(typed.keySet()), Kind.ADDED)
          .forEach(
              each ->
                  typed
                      .computeIfAbsent(each.breach(), _ -> new ArrayList<>())
                      .add(each.words().text()));
    }
    return typed;
  }

  /**
   * Each text is looked up by itself, so that no number of cases that were named before keeps one
   * from being found that is named in what was added.
   */
  private Stream<EmergencyCases.Found> found(List<String> texts) {
    return texts.stream().distinct().flatMap(this::found).distinct();
  }

  private Stream<EmergencyCases.Found> found(String typed) {
    return BreachRules.references(typed).stream()
        .limit(MOST_LOOKED_UP)
        .flatMap(each -> references.find(each).stream())
        .limit(MOST_REFERENCES);
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
   * The ways to whoever could be in danger: cases that were named, by whomever, at first or in what
   * was added, whoever opens them. Nothing of a case is copied here, and to whoever does not open
   * it no more is said of it than what the person speaks and who does.
   */
  @Transactional(readOnly = true)
  public List<Way> ways(Worker worker, Breach breach) {
    return found(typed(breach)).map(each -> way(worker, each)).toList();
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
   * somebody looks after them, or that was named, or there is none.
   */
  @Transactional(readOnly = true)
  public boolean reaches(Worker worker, Breach breach) {
    List<UUID> cases = cases(breach.id());
    return cases.isEmpty()
        || cases.stream().anyMatch(each -> access.known(worker, each).isPresent());
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

  /**
   * The cases by which somebody looks after the person; where whoever told it works on none, those
   * that they named, as far as somebody can open them to whom the breach is open.
   */
  List<UUID> cases(UUID breach) {
    List<UUID> kept = kept(breach);
    return kept.isEmpty()
        ? rows.listOf(List.of(breach)).stream().flatMap(this::namedIn).toList()
        : kept;
  }

  private Stream<UUID> namedIn(Breach breach) {
    List<UUID> holders = holders(breach.id());
    return found(typed(breach))
        .filter(each -> isOpenBeside(each, breach, holders))
        .map(EmergencyCases.Found::id);
  }

  private static boolean isOpenBeside(
      EmergencyCases.Found found, Breach breach, List<UUID> holders) {
    UUID owner = found.owner();
    return found.organisation().equals(breach.organisation())
        || (owner != null && holders.contains(owner));
  }

  private List<UUID> kept(UUID breach) {
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

  /**
   * The same, with those that name the case and were opened to whoever was in charge of it, or wait
   * for somebody who is.
   *
   * @param inCharge who was; null where nobody was
   */
  List<UUID> breaches(UUID caseFile, @Nullable UUID inCharge) {
    Stream<UUID> open =
        inCharge == null
            ? rows.listRunning().stream().filter(each -> each.told().danger()).map(Breach::id)
            : grants.heldFor(inCharge, CARES).stream();
    Stream<UUID> named = open.filter(each -> cases(each).contains(caseFile));
    return Stream.concat(breaches(caseFile).stream(), named).distinct().toList();
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
    return !kept(breach).isEmpty();
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
