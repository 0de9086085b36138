package org.lodestar.app.sharing.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.CaseSection;
import org.lodestar.app.casework.CaseSheet;
import org.lodestar.app.casework.face.CasePeople;
import org.lodestar.app.casework.face.CaseSections;
import org.lodestar.app.casework.face.CaseUptake;
import org.lodestar.app.casework.face.NoInWords;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.members.Level;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.Grants;
import org.lodestar.app.sharing.Share;
import org.lodestar.app.sharing.ShareVersion;
import org.lodestar.app.sharing.domain.Uptake;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Refused;
import org.lodestar.app.site.Words;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.app.vault.face.Vault;
import org.springframework.stereotype.Component;

/** Freezes what the chosen parts say today, under a key of its own. */
@Component
public class Freezer {
  private static final String GIVEN = "SHARE_GIVEN";
  private static final String IDENTITY = "IDENTITY";

  /** Code of the words that say what is urgent. */
  private static final String TELL = "TELL";

  private final CaseSections sections;
  private final CasePeople people;
  private final NoInWords noes;
  private final CaseUptake uptake;
  private final GroundRows grounds;
  private final VersionRows versions;
  private final ChangedWords changed;
  private final Words words;
  private final SharingDesk desk;
  private final Grants grants;
  private final Vault vault;

  Freezer(
      CaseSections sections,
      CasePeople people,
      NoInWords noes,
      CaseUptake uptake,
      GroundRows grounds,
      VersionRows versions,
      ChangedWords changed,
      Words words,
      SharingDesk desk,
      Grants grants,
      Vault vault) {
    this.sections = sections;
    this.people = people;
    this.noes = noes;
    this.uptake = uptake;
    this.grounds = grounds;
    this.versions = versions;
    this.changed = changed;
    this.words = words;
    this.desk = desk;
    this.grants = grants;
    this.vault = vault;
  }

  /**
   * Freezes the first version; the giver reads it, and nobody else yet.
   *
   * @param read whether the giver read what the person said no to in their own words, and says that
   *     it is not in this
   * @throws Refused for a part that may not go to the police as things stand, and for a marked word
   */
  public void freeze(Worker worker, Share share, boolean read, Language language) {
    List<CaseSheet> sheets = sheets(worker, share, false, language);
    if (read || !share.againstNo()) {
      insistKept(share, sheets);
    }
    freeze(worker, share, 1, sheets);
  }

  /** A duty for the sake of somebody else does not ask the person. */
  private void insistKept(Share share, List<CaseSheet> sheets) {
    boolean asksThem =
        !share.child() && !(share.terms().basis().isDuty() && share.protectsAnother());
    if (asksThem) {
      UUID receiver = share.receiver().organisation();
      noes.insistKept(share.person(), noes.body(receiver), "sections", sheets);
    }
  }

  /**
   * Freezes a newer version of the same parts; what it changes stands before all of them.
   *
   * @param said in the giver's words; null where they say nothing
   * @throws Refused for a part that may not go to the police as things stand
   */
  public void freezeNewer(
      Worker worker, Share share, @Nullable PersonalText said, Language language) {
    ShareVersion sent = versions.sent(share.id()).orElseThrow();
    List<CaseSheet> now = sheets(worker, share, true, language);
    List<CaseSheet> all = new ArrayList<>();
    List<CaseSheet> before = versions.content(sent.id());
    all.add(changed.sheet(sent, new ChangedWords.Said(said, desk.now()), before, now, language));
    all.addAll(now);
    if (!share.againstNo()) {
      insistKept(share, all);
    }
    freeze(worker, share, versions.list(share.id()).getFirst().number() + 1, all);
  }

  private void freeze(Worker worker, Share share, int number, List<CaseSheet> sheets) {
    UUID id = Ids.next();
    grants.allow(id, share.organisation(), Level.READ, GIVEN);
    grants.inheritExclusions(share.id(), id);
    Set<String> codes = Set.copyOf(share.terms().sections());
    PersonalText enquiry = grounds.enquiry(share.id());
    versions.insert(
        share,
        new ShareVersion(id, share.id(), number, worker.id(), desk.now(), null),
        sheets,
        together(codes.contains(IDENTITY) ? names(worker, share) : null, enquiry),
        facts(worker, share, codes));
  }

  private void insist(Worker worker, Share share) {
    UUID receiver = share.receiver().organisation();
    if (share.terms().purpose().isForPolice() || receiver != null && sections.enforces(receiver)) {
      Set<String> codes = Set.copyOf(share.terms().sections());
      sections.insistForPolice(worker, share.caseFile(), share.person(), codes);
    }
  }

  private List<CaseSheet> sheets(Worker worker, Share share, boolean newer, Language language) {
    insist(worker, share);
    Set<String> codes = Set.copyOf(share.terms().sections());
    PersonalText enquiry = grounds.enquiry(share.id());
    List<CaseSheet> sheets = new ArrayList<>();
    if (enquiry != null) {
      sheets.add(protectedOne(share, enquiry, language));
    }
    told(share, newer, language).ifPresent(sheets::add);
    sections
        .reach(
            worker,
            share.caseFile(),
            share.person(),
            codes,
            noes.kinds(share.receiver().organisation()),
            language)
        .ifPresent(sheets::add);
    sheets.addAll(sections.read(worker, share.caseFile(), share.person(), codes, language));
    return sheets;
  }

  /** For who takes it up under a duty of their own; of what rests on a consent there are none. */
  private @Nullable PersonalText facts(Worker worker, Share share, Set<String> codes) {
    return share.terms().basis().isDuty()
        ? uptake.facts(worker, share.caseFile(), share.person(), codes)
        : null;
  }

  /** What is urgent, in the giver's own words, before anything else. */
  private Optional<CaseSheet> told(Share share, boolean newer, Language language) {
    String title =
        newer
            ? words.say(
                language, "casework.section.TELL.first", ChangedWords.hour(given(share), language))
            : words.say(language, "casework.section." + TELL);
    return Optional.ofNullable(grounds.tell(share.id()))
        .map(
            tell ->
                new CaseSheet(
                    TELL,
                    CaseSection.Nature.ROUTINE,
                    title,
                    List.of(
                        new CaseSection.Passage(
                            "",
                            List.of(
                                new CaseSection.Line(
                                    words.say(language, "sharing.told.line"), tell))))));
  }

  private Instant given(Share share) {
    Instant at = share.marks().offeredAt();
    return at == null ? desk.now() : at;
  }

  /** Whom it is given to protect stands before the parts, in the one text that everybody reads. */
  private CaseSheet protectedOne(Share share, PersonalText name, Language language) {
    String ground = words.say(language, "sharing.basis." + share.terms().basis());
    return new CaseSheet(
        Uptake.PROTECTED,
        CaseSection.Nature.ROUTINE,
        words.say(language, "casework.section." + Uptake.PROTECTED),
        List.of(new CaseSection.Passage("", List.of(new CaseSection.Line(ground, name)))));
  }

  /** Who reads it says first whether they know either of them. */
  private static @Nullable PersonalText together(
      @Nullable PersonalText names, @Nullable PersonalText enquiry) {
    if (names == null || enquiry == null) {
      return names == null ? enquiry : names;
    }
    return PersonalText.of(names.text() + "\n" + enquiry.text());
  }

  private @Nullable PersonalText names(Worker worker, Share share) {
    String names =
        people.head(worker, share.caseFile(), share.person()).details().names().stream()
            .map(name -> name.name().text())
            .collect(Collectors.joining("\n"));
    return names.isBlank() ? null : PersonalText.of(names);
  }

  /** Forgets the words of a version for ever. */
  public void forget(ShareVersion version) {
    vault.forget(VersionRows.subject(version.id()));
  }
}
