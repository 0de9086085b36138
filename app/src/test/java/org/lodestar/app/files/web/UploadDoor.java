package org.lodestar.app.files.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.lodestar.app.files.Already;
import org.lodestar.app.files.ReceivedForm;
import org.lodestar.app.files.face.Uploads;
import org.lodestar.app.members.Open;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** A page that takes files, for tests alone. */
@TestComponent
@Controller
public class UploadDoor {
  private final Uploads uploads;

  UploadDoor(Uploads uploads) {
    this.uploads = uploads;
  }

  @PostMapping("/test/upload")
  @Open("a test")
  @ResponseBody
  String take(
      HttpServletRequest request,
      HttpServletResponse response,
      @RequestParam(defaultValue = "") String note) {
    ReceivedForm form = uploads.form(request, Already.nothing());
    response.setStatus(form.status());
    return note + ":" + form.held().size() + ":" + form.refused().size();
  }
}
