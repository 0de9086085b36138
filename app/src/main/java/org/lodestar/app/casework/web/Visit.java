package org.lodestar.app.casework.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Page;
import org.springframework.ui.Model;

/** Who looks at a page about whom, and with what it is answered. */
record Visit(About at, Worker worker, Page page, Model model, HttpServletResponse response) {
  UUID file() {
    return at.file();
  }

  UUID person() {
    return at.person();
  }
}
