// Material's search runs in a worker, and browsers start none for a page that was opened from disk. There, a hidden
// frame does a worker's work: it loads the worker's script, and messages travel between the two windows.
if (location.protocol === "file:") {
  window.IFrameWorker = class extends EventTarget {
    constructor(url) {
      super();
      const frame = document.createElement("iframe");
      frame.hidden = true;
      frame.title = "Search";
      const address = new URL(url, document.baseURI).href.replace(/[&"<]/g, (sign) => `&#${sign.charCodeAt(0)};`);
      frame.srcdoc = `<!doctype html><title>Search</title><script src="${address}"></` + "script>";
      this.ready = new Promise((resolve) => frame.addEventListener("load", resolve, { once: true }));
      this.frame = frame;
      document.body.append(frame);
      frame.contentWindow.postMessage = (message) => this.answer(message);
    }
    answer(message) {
      const event = new MessageEvent("message", { data: message });
      this.dispatchEvent(event);
      this.onmessage?.(event);
    }
    postMessage(message) {
      this.ready.then(() => {
        const inner = this.frame.contentWindow;
        inner.postMessage = (answer) => this.answer(answer);
        inner.dispatchEvent(new inner.MessageEvent("message", { data: message }));
      });
    }
    terminate() {
      this.frame.remove();
    }
  };
  window.Worker = window.IFrameWorker;
}
