package org.lodestar.app.vault.face;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.lodestar.app.audit.ObjectRef;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.vault.Field;
import org.lodestar.app.vault.KeyAbsent;
import org.lodestar.app.vault.KeyKeeper;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.app.vault.Place;
import org.lodestar.app.vault.SealAlarm;
import org.lodestar.app.vault.SealBroken;
import org.lodestar.app.vault.SealedText;
import org.lodestar.app.vault.Sharing;
import org.lodestar.app.vault.Subject;
import org.lodestar.app.vault.SubjectForgotten;
import org.lodestar.app.vault.SubjectKind;
import org.lodestar.app.vault.domain.Derivation;
import org.lodestar.app.vault.domain.Seal;
import org.lodestar.app.vault.domain.TextSeal;
import org.lodestar.app.vault.store.DataKeys;
import org.lodestar.app.vault.store.SearchRows;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Seals texts about people and opens them again. Works in the caller's transaction; a key is there
 * only for who may see its subject, so grants are written before the first text is sealed. Callers
 * record in the audit what they open and whom they search for.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Vault {
  private static final String MARKS = "org.lodestar.source-mark.1";
  private static final String MARK_DOMAIN = "org.lodestar.mark.1:";
  private static final String RECEIPTS = "org.lodestar.receipt-pepper.1";

  private final DataKeys keys;
  private final SearchRows search;
  private final KeyKeeper keeper;
  private final Audit audit;
  private final ApplicationEventPublisher events;
  private final ObjectProvider<SealAlarm> alarm;

  Vault(
      DataKeys keys,
      SearchRows search,
      KeyKeeper keeper,
      Audit audit,
      ApplicationEventPublisher events,
      ObjectProvider<SealAlarm> alarm) {
    this.alarm = alarm;
    this.keys = keys;
    this.search = search;
    this.keeper = keeper;
    this.audit = audit;
    this.events = events;
  }

  /** Seals a text for one place, by the subject's key, which is made on first use. */
  public byte[] seal(Subject subject, Place place, String text) {
    return TextSeal.close(keys.obtain(subject), subject, place, text);
  }

  /**
   * Opens a sealed text.
   *
   * @throws KeyAbsent when the subject was forgotten or is not for the one who asks
   * @throws SealBroken when the bytes were altered or come from another place
   */
  public PersonalText open(Subject subject, Place place, byte[] sealed) {
    Seal seal = keys.find(subject).orElseThrow(KeyAbsent::new);
    return PersonalText.of(open(seal, subject, place, sealed));
  }

  /** Whoever looks after the record learns that somebody altered or moved what was sealed. */
  private String open(Seal seal, Subject subject, Place place, byte[] sealed) {
    try {
      return TextSeal.open(seal, subject, place, sealed);
    } catch (SealBroken e) {
      alarm.ifAvailable(each -> each.broken(place));
      throw e;
    }
  }

  /**
   * Opens many texts with one look for their keys. Texts of subjects without a key are left out.
   *
   * @throws SealBroken when one was altered or comes from another place
   */
  public Map<Place, PersonalText> openAll(Collection<SealedText> texts) {
    Map<Subject, Seal> seals =
        keys.findAll(texts.stream().map(SealedText::subject).collect(Collectors.toSet()));
    Map<Place, PersonalText> opened = new HashMap<>();
    for (SealedText text : texts) {
      Seal seal = seals.get(text.subject());
      if (seal != null) {
        String plain = open(seal, text.subject(), text.place(), text.sealed());
        opened.put(text.place(), PersonalText.of(plain));
      }
    }
    return opened;
  }

  /** Adds values by which the subject is to be found in a field. */
  public void index(Subject subject, Field field, String... values) {
    search.add(subject, field, List.of(values));
  }

  /** Makes these values, and no others, the ones by which the subject is found in a field. */
  public void reindex(Subject subject, Field field, Collection<String> values) {
    search.replace(subject, field, values);
  }

  /**
   * Subjects found by a value, as far as the one who asks may see them; at most 200. Empty when the
   * value holds nothing that can be searched for.
   */
  public List<Subject> find(Field field, String value) {
    return search.find(field, value);
  }

  /** As {@link #find(Field, String)}, among subjects of one kind only. */
  public List<Subject> find(Field field, String value, SubjectKind kind) {
    return search.find(field, value, kind);
  }

  /**
   * What other subjects share with this one in these fields, as far as the one who asks may see
   * them. A detail that more than {@code most} subjects have tells nothing and is left out.
   */
  public List<Sharing> sharing(Subject subject, Set<Field> fields, int most) {
    return search.sharing(subject, fields, most);
  }

  /**
   * Forgets a subject for ever: its key and its search tokens are deleted, so that nothing sealed
   * for it opens again, not even from a restored copy of the sealed texts. Doing it twice is
   * harmless.
   */
  public void forget(Subject subject) {
    keys.delete(subject);
    search.delete(subject);
    audit.record(VaultAction.SUBJECT_FORGOTTEN, ObjectRef.of(subject.kind().name(), subject.id()));
    events.publishEvent(new SubjectForgotten(subject));
  }

  /**
   * Lets nobody forget the subject until the transaction ends, so that nothing is kept of what was
   * read of it before; waits while somebody is forgetting it.
   *
   * @return whether there is anything of it
   */
  public boolean hold(Subject subject) {
    return keys.hold(subject);
  }

  /** The value under which the report of a receipt is found. */
  @Transactional(propagation = Propagation.SUPPORTS)
  public byte[] lookup(ReceiptCode receipt) {
    return receipt.lookup(keeper.secretFor(RECEIPTS));
  }

  /** A keyed hash by which the same text is known again and from which nobody reads it. */
  @Transactional(propagation = Propagation.SUPPORTS)
  public byte[] mark(String text) {
    return Derivation.mac(keeper.secretFor(MARKS), MARK_DOMAIN + text);
  }
}
