package org.lodestar.app.library.face;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.lodestar.app.audit.AuditAction;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.audit.Entry;
import org.lodestar.app.audit.ObjectRef;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.library.LanguagesChanged;
import org.lodestar.app.library.Translation;
import org.lodestar.app.library.Translation.Standing;
import org.lodestar.app.library.TranslationCheck;
import org.lodestar.app.library.TranslationCheck.Scope;
import org.lodestar.app.library.store.TranslationRows;
import org.lodestar.app.library.store.TranslationRows.Checked;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Partnership;
import org.lodestar.app.site.Words;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * In which languages public pages are shown, and who has checked them. A language whose words are
 * not all there is never shown. Otherwise what an administrator decided holds; where nobody
 * decided, a language is shown once it was checked, and in a demonstration before that as well.
 */
@Component
public class Translations {
  private static final String KIND = "LANGUAGE";

  private final TranslationRows rows;
  private final Words words;
  private final Partnership partnership;
  private final Policy policy;
  private final Audit audit;
  private final ApplicationEventPublisher events;

  Translations(
      TranslationRows rows,
      Words words,
      Partnership partnership,
      Policy policy,
      Audit audit,
      ApplicationEventPublisher events) {
    this.rows = rows;
    this.words = words;
    this.partnership = partnership;
    this.policy = policy;
    this.audit = audit;
    this.events = events;
  }

  /** How it stands with each language but English. */
  @Transactional(readOnly = true)
  public List<Translation> list() {
    Map<Language, Boolean> decided = rows.decided();
    List<Checked> checks = rows.checks();
    return Arrays.stream(Language.values())
        .filter(language -> language != Language.ENGLISH)
        .map(language -> translation(language, decided, checks))
        .toList();
  }

  private Translation translation(
      Language language, Map<Language, Boolean> decided, List<Checked> all) {
    List<Checked> checks =
        all.stream().filter(each -> each.check().language() == language).toList();
    boolean whole = words.whole(language);
    Standing standing = standing(language, checks);
    boolean byRule =
        partnership.demonstration()
            || standing == Standing.CHECKED
            || standing == Standing.CHANGED_SINCE;
    return new Translation(
        language,
        whole,
        whole && decided.getOrDefault(language, byRule),
        decided.containsKey(language),
        standing,
        checks.isEmpty() ? null : checks.getFirst().check());
  }

  private Standing standing(Language language, List<Checked> checks) {
    List<Checked> whole =
        checks.stream().filter(each -> each.check().scope() == Scope.ALL).toList();
    String now = words.fingerprint(language);
    if (whole.stream().anyMatch(each -> each.words().equals(now))) {
      return Standing.CHECKED;
    }
    if (!whole.isEmpty()) {
      return Standing.CHANGED_SINCE;
    }
    return checks.isEmpty() ? Standing.NOT_CHECKED : Standing.PART_CHECKED;
  }

  /** Records that somebody has read the words of a language as they stand now. */
  @Transactional
  public void record(Worker worker, TranslationCheck check) {
    policy.require(worker, Action.CHECK_TRANSLATIONS);
    if (rows.insert(check, words.fingerprint(check.language()), worker.id())) {
      tell(LibraryAudit.TRANSLATION_CHECKED, check.language());
    }
  }

  /** Shows public pages in a language, or no longer. */
  @Transactional
  public void show(Worker administrator, Language language, boolean shown) {
    policy.require(administrator, Action.ADMINISTER_PLATFORM);
    rows.decide(language, shown, administrator.id());
    tell(shown ? LibraryAudit.LANGUAGE_SHOWN : LibraryAudit.LANGUAGE_HIDDEN, language);
  }

  private void tell(AuditAction action, Language language) {
    audit.record(
        Entry.of(action, ObjectRef.all(KIND)).detail(Detail.none().with("language", language)));
    events.publishEvent(new LanguagesChanged());
  }
}
