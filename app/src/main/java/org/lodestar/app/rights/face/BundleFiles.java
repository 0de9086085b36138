package org.lodestar.app.rights.face;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.lodestar.app.exchange.EncryptedZip;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Worker;
import org.lodestar.app.rights.DataRequest;
import org.lodestar.app.rights.GivenCopy;
import org.lodestar.app.rights.RequestState;
import org.lodestar.app.rights.document.BundlePdf;
import org.lodestar.app.rights.domain.CopyTable;
import org.lodestar.app.rights.store.BundleRows;
import org.lodestar.app.rights.store.RightsDesk;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Refused;
import org.lodestar.app.site.Words;
import org.lodestar.htcds.Part;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The copy as an encrypted file, once everybody has agreed. It lies here for a day, and its
 * password is shown once and kept nowhere.
 */
@Component
@Transactional
public class BundleFiles {
  private static final Duration FILE_STAYS = Duration.ofDays(1);

  private final DataAnswers answers;
  private final BundleRows rows;
  private final BundlePdf pdf;
  private final Words words;
  private final RightsDesk desk;

  BundleFiles(DataAnswers answers, BundleRows rows, BundlePdf pdf, Words words, RightsDesk desk) {
    this.answers = answers;
    this.rows = rows;
    this.pdf = pdf;
    this.words = words;
    this.desk = desk;
  }

  /**
   * Makes the file; an earlier one is gone.
   *
   * @return its password
   * @throws Refused before everybody has agreed
   */
  public String make(Worker worker, UUID finding) {
    DataRequest request = giving(worker, finding);
    GivenCopy copy = copy(finding);
    String password = EncryptedZip.newPassword();
    Instant until = desk.now().plus(FILE_STAYS);
    rows.keepFile(finding, EncryptedZip.of(parts(request, copy), password), until);
    return password;
  }

  private DataRequest giving(Worker worker, UUID finding) {
    DataAnswers.View view = answers.get(worker, finding);
    if (!view.gathers(worker.id())) {
      throw Refused.because("rights.rule.gathererOnly");
    }
    if (view.request().state() != RequestState.RELEASED) {
      throw Refused.because("rights.rule.stands." + view.request().state());
    }
    return view.request();
  }

  private GivenCopy copy(UUID finding) {
    GivenCopy copy = rows.find(finding).orElseThrow(NotFound::new).copy();
    if (copy == null) {
      throw Refused.because("rights.rule.noBundle");
    }
    return copy;
  }

  private List<Part> parts(DataRequest request, GivenCopy copy) {
    String name = request.reference();
    return List.of(
        new Part(name + ".pdf", pdf.draw(request, copy)),
        new Part(
            name + ".csv",
            CopyTable.of(
                copy,
                say("rights.copy.part"),
                say("rights.copy.label"),
                say("rights.copy.words"))));
  }

  private String say(String key) {
    return words.say(Language.ENGLISH, key);
  }

  /**
   * The encrypted file.
   *
   * @throws NotFound too when its day is over
   */
  public byte[] file(Worker worker, UUID finding) {
    giving(worker, finding);
    return rows.file(finding, desk.now()).orElseThrow(NotFound::new);
  }
}
