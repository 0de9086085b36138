package org.lodestar.bench.cases;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.lodestar.app.vault.Field;
import org.lodestar.app.vault.KeyKeeper;
import org.lodestar.app.vault.Place;
import org.lodestar.app.vault.Subject;
import org.lodestar.app.vault.SubjectKind;
import org.lodestar.app.vault.WrappedKey;
import org.lodestar.app.vault.domain.Seal;
import org.lodestar.app.vault.domain.SearchTerms;
import org.lodestar.app.vault.domain.SearchToken;
import org.lodestar.app.vault.domain.TextSeal;

/**
 * Keys and search tokens as the vault makes them, for rows that are written by the thousand. That
 * they fit is seen when a page is opened: it shows the words or it does not.
 */
final class Keyring {
  private final KeyKeeper keeper;
  private final Map<Field, byte[]> secrets = new ConcurrentHashMap<>();
  private final Map<String, Set<String>> terms = new ConcurrentHashMap<>();
  private final Map<String, byte[]> tokens = new ConcurrentHashMap<>();

  Keyring(KeyKeeper keeper) {
    this.keeper = keeper;
  }

  /** The key of one subject. */
  record Key(Subject subject, Seal seal) {
    byte[] close(Table table, String column, UUID row, String text) {
      String[] name = table.fullName().split("\\.");
      return TextSeal.close(seal, subject, new Place(name[0], name[1], column, row), text);
    }
  }

  /** A new key, with its row. */
  Key cut(Batch batch, SubjectKind kind, UUID id, Instant at) {
    UUID row = Moments.id(at);
    Subject subject = new Subject(kind, id);
    byte[] key = Seal.freshKey();
    WrappedKey wrapped = keeper.wrap(key, context(row, subject));
    batch.add(Table.KEY, row, kind, id, wrapped.bytes(), wrapped.version(), at);
    return new Key(subject, Seal.of(key));
  }

  /** The rows by which a subject is found by these texts. */
  void index(Batch batch, Subject subject, Field field, Collection<String> texts) {
    Set<String> all = new HashSet<>();
    texts.forEach(text -> all.addAll(SearchTerms.indexed(field, text)));
    all.forEach(
        term -> batch.add(Table.TOKEN, field, token(field, term), subject.kind(), subject.id()));
  }

  /** As {@link #index}, for words that come again and again. */
  void indexWords(Batch batch, Subject subject, Collection<String> words) {
    Set<String> all = new HashSet<>();
    words.forEach(
        word ->
            all.addAll(terms.computeIfAbsent(word, key -> SearchTerms.indexed(Field.TEXT, key))));
    all.forEach(
        term ->
            batch.add(
                Table.TOKEN, Field.TEXT, token(Field.TEXT, term), subject.kind(), subject.id()));
  }

  private byte[] token(Field field, String term) {
    return tokens.computeIfAbsent(
        field + term,
        key ->
            SearchToken.of(
                secrets.computeIfAbsent(field, each -> keeper.secretFor(SearchToken.purpose(each))),
                term));
  }

  /** As the vault binds a wrapped key to its row. */
  private static byte[] context(UUID id, Subject subject) {
    byte[] domain =
        ("org.lodestar.data-key.1:" + subject.kind().name()).getBytes(StandardCharsets.UTF_8);
    return ByteBuffer.allocate(32 + domain.length)
        .putLong(id.getMostSignificantBits())
        .putLong(id.getLeastSignificantBits())
        .putLong(subject.id().getMostSignificantBits())
        .putLong(subject.id().getLeastSignificantBits())
        .put(domain)
        .array();
  }
}
