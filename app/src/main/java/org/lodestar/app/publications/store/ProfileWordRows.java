package org.lodestar.app.publications.store;

import static org.lodestar.app.publications.store.tables.Tables.PROFILE_WORDS;

import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.lodestar.app.publications.ProfileSection;
import org.lodestar.app.publications.ProfileWords;
import org.lodestar.app.site.EditClash;
import org.springframework.stereotype.Component;

/** What analysts say in the sections of a profile. */
@Component
public class ProfileWordRows {
  private final DSLContext sql;

  ProfileWordRows(DSLContext sql) {
    this.sql = sql;
  }

  /** All that is said, by section; each section is there. */
  public Map<ProfileSection, ProfileWords> list(UUID profile) {
    Map<ProfileSection, ProfileWords> all = new EnumMap<>(ProfileSection.class);
    for (ProfileSection each : ProfileSection.values()) {
      all.put(each, ProfileWords.none(each));
    }
    sql.selectFrom(PROFILE_WORDS)
        .where(PROFILE_WORDS.PROFILE.eq(profile))
        .forEach(
            row -> {
              ProfileSection section = ProfileSection.valueOf(row.getSection());
              all.put(
                  section,
                  new ProfileWords(
                      section, row.getOpen(), row.getClosed(), row.getNothing(), row.getVersion()));
            });
    return all;
  }

  /** Keeps what is said, if nobody else has said something since. */
  public void save(UUID profile, ProfileWords words) {
    int rows = words.version() == 0 ? insert(profile, words) : update(profile, words);
    if (rows == 0) {
      throw new EditClash();
    }
  }

  private int insert(UUID profile, ProfileWords words) {
    return sql.insertInto(PROFILE_WORDS)
        .set(PROFILE_WORDS.PROFILE, profile)
        .set(PROFILE_WORDS.SECTION, words.section().name())
        .set(PROFILE_WORDS.OPEN, words.open())
        .set(PROFILE_WORDS.CLOSED, words.closed())
        .set(PROFILE_WORDS.NOTHING, words.nothing())
        .onConflictDoNothing()
        .execute();
  }

  private int update(UUID profile, ProfileWords words) {
    return sql.update(PROFILE_WORDS)
        .set(PROFILE_WORDS.OPEN, words.open())
        .set(PROFILE_WORDS.CLOSED, words.closed())
        .set(PROFILE_WORDS.NOTHING, words.nothing())
        .set(PROFILE_WORDS.VERSION, words.version() + 1)
        .where(
            PROFILE_WORDS.PROFILE.eq(profile),
            PROFILE_WORDS.SECTION.eq(words.section().name()),
            PROFILE_WORDS.VERSION.eq(words.version()))
        .execute();
  }

  /** Takes the words of one over into another, which has none. */
  public void copy(UUID from, UUID to) {
    list(from).values().stream().filter(ProfileWords::isAnswered).forEach(each -> insert(to, each));
  }
}
