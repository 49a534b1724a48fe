// RequireJS gives up after 7 s by itself, which a cold start on a slow line exceeds.
window.require.config({ waitSeconds: 0 });

export default {
  app: { name: 'Việc cần làm', vendor: 'Vinh Danh' },
  // Tasklist follows the browser's language if it is listed: with one language everybody reads Vietnamese.
  locales: { availableLocales: ['vi'], fallbackLocale: 'vi' },
  dateFormat: { long: 'LLL', normal: 'LLL', short: 'L', monthName: 'MMM', day: 'DD', abbr: 'lll' },
  disableWelcomeMessage: true,
  customScripts: ['scripts/vinhdanh/shell.js'],
  shortcuts: {
    claimTask: { key: 'ctrl+alt+c', description: 'nhận việc đang chọn' },
    focusFilter: { key: 'ctrl+shift+f', description: 'đến danh sách đầu tiên' },
    focusList: { key: 'ctrl+alt+l', description: 'đến việc đầu tiên trong danh sách' },
    focusForm: { key: 'ctrl+alt+f', description: 'đến ô đầu tiên của biểu mẫu' },
  },
};
