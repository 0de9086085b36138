package org.lodestar.app.publications.web;

import java.time.Instant;
import org.lodestar.app.members.Worker;
import org.lodestar.app.publications.Profile;
import org.lodestar.app.publications.ProfileDocument;
import org.lodestar.app.publications.ProfileWriter;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Partnership;
import org.lodestar.app.site.Words;
import org.springframework.stereotype.Component;

/** Writes profiles without a page of a worker. */
@Component
class EnglishProfile implements ProfileWriter {
  private final ProfileWriting writing;
  private final Words words;
  private final Partnership partnership;

  EnglishProfile(ProfileWriting writing, Words words, Partnership partnership) {
    this.writing = writing;
    this.words = words;
    this.partnership = partnership;
  }

  @Override
  public ProfileDocument write(Worker worker, Profile profile, Instant at) {
    Page page = Page.english(words, partnership, ProfilePageMaker.HOME);
    return writing.document(worker, page, profile, at);
  }
}
